package org.silkroadatlas.model;

/** Whether a dataset aims to hold all of something. */
public enum CoverageAim implements Named {
  /** All of it. */
  COMPLETE("complete"),
  /** A selection. */
  SELECTION("selection");

  private final String key;

  CoverageAim(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
