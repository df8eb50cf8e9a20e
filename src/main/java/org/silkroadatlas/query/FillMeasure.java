package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** What the fills of the map count where neither a format nor anything but a country is chosen. */
public enum FillMeasure implements Named {
  /** Meetings of the cursor's year. */
  MEETINGS("meetings"),
  /** Formats in which a role is held at the cursor. */
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
