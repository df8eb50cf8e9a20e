package org.silkroadatlas.model;

/** Whose events a coverage statement counts. */
public enum CoverageOf implements Named {
  /** Events with two or more of the five states of Central Asia. */
  TWO_OF_THE_FIVE("two-of-the-five"),
  /** All events. */
  ANY("any");

  private final String key;

  CoverageOf(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
