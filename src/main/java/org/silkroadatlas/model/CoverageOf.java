package org.silkroadatlas.model;

/** Whose events a statement of coverage counts. */
public enum CoverageOf implements Named {
  /** Those with two or more of the five states of Central Asia. */
  TWO_OF_THE_FIVE("two-of-the-five"),
  /** All. */
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
