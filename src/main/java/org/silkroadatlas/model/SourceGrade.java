package org.silkroadatlas.model;

/** How close a source is to the facts, closest first. */
public enum SourceGrade implements Named {
  /** A state, organisation, court, parliament or statistics office on its own website. */
  OFFICIAL("official"),
  /** A news agency, state-run ones included. */
  AGENCY("agency"),
  /** A newspaper, magazine or broadcaster. */
  PRESS("press"),
  /** A scholarly work, think tank, encyclopaedia or handbook. */
  REFERENCE("reference"),
  /** A mirror, re-post, blog or slide share. */
  COPY("copy");

  private final String key;

  SourceGrade(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
