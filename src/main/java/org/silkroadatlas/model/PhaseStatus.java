package org.silkroadatlas.model;

/** The status of a leg of a route for a time. */
public enum PhaseStatus implements Named {
  /** Agreed or studied. */
  PLANNED("planned"),
  /** Being built. */
  UNDER_CONSTRUCTION("under-construction"),
  /** In trial operation. */
  TRIAL("trial"),
  /** In operation. */
  OPERATING("operating"),
  /** Interrupted for a time. */
  SUSPENDED("suspended"),
  /** Existing, but hardly used. */
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
