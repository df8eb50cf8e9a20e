package org.silkroadatlas.model;

/** What became of a leg of a route for a time. */
public enum PhaseStatus implements Named {
  /** It was agreed or studied. */
  PLANNED("planned"),
  /** It was being built. */
  UNDER_CONSTRUCTION("under-construction"),
  /** It was tried. */
  TRIAL("trial"),
  /** It worked. */
  OPERATING("operating"),
  /** It was stopped for a time. */
  SUSPENDED("suspended"),
  /** It was there, but hardly used. */
  DORMANT("dormant");

  private final String key;

  PhaseStatus(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
