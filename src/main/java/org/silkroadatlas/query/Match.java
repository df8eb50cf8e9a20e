package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** Whether a record must concern any or all of the filter's countries. */
public enum Match implements Named {
  /** At least one of them. */
  ANY("any"),
  /** Every one of them. */
  ALL("all");

  private final String key;

  Match(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
