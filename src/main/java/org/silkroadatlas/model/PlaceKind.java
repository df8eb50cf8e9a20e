package org.silkroadatlas.model;

/** The kind of place. */
public enum PlaceKind implements Named {
  /** The capital of its country. */
  CAPITAL("capital"),
  /** A city or town. */
  CITY("city"),
  /** A site such as a dam or a resort. */
  SITE("site"),
  /** A sea port. */
  PORT("port"),
  /** A border crossing. */
  BORDER_CROSSING("border-crossing");

  private final String key;

  PlaceKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
