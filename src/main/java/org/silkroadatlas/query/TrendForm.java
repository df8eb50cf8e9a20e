package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** How numbers over the years are drawn. */
public enum TrendForm implements Named {
  /** A line for each. */
  LINES("lines"),
  /** Stacked bars. */
  STACKED("stacked"),
  /** A small chart for each line, all on one scale. */
  MULTIPLES("multiples");

  private final String key;

  TrendForm(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
