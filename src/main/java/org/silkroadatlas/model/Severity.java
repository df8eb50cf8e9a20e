package org.silkroadatlas.model;

/** How much a difference between the essay and other sources matters. */
public enum Severity implements Named {
  /** It misleads the reader. */
  ERROR("error"),
  /** Mostly right, with a wrong detail. */
  IMPRECISE("imprecise"),
  /** A different interpretation. */
  NUANCE("nuance");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
