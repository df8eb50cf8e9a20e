package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** How the numbers of a chart are broken down. */
public enum TrendSplit implements Named {
  /** No breakdown. */
  NONE("all"),
  /** By country. */
  COUNTRY("country"),
  /** By partner direction. */
  VECTOR("vector"),
  /** By format. */
  FORMAT("format"),
  /** By kind. */
  KIND("kind");

  private final String key;

  TrendSplit(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
