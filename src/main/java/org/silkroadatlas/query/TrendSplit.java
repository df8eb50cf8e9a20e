package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** By what the numbers of a chart are told apart. */
public enum TrendSplit implements Named {
  /** Not at all. */
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
