package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** What the fills of the map count when no format is chosen and at most a country is. */
public enum FillMeasure implements Named {
  /** Meetings of the cursor's year. */
  MEETINGS("meetings"),
  /** Formats in which a country holds a role at the cursor. */
  FORMATS("formats");

  private final String key;

  FillMeasure(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
