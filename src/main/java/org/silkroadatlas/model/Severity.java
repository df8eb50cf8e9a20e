package org.silkroadatlas.model;

/** How much a difference between the essay and other sources matters. */
public enum Severity implements Named {
  /** A reader would be misled. */
  ERROR("error"),
  /** Right in the main, wrong in a detail. */
  IMPRECISE("imprecise"),
  /** Another reading. */
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
