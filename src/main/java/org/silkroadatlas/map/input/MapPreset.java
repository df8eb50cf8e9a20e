package org.silkroadatlas.map.input;

import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Named;

/** The preset views. */
public enum MapPreset implements Named {
  /** The five states and the edges of their neighbours; the initial view. */
  CENTRAL_ASIA("central-asia", 45, 33.2, 89, 56.4),
  /** From the Black Sea to the Yellow Sea. */
  SILK_ROAD("silk-road", 26, 22, 122, 58),
  /** All partners of the five states, from Western Europe to Japan. */
  ALL_PARTNERS("all-partners", -12, 8, 146, 66);

  private static final double MARGIN = 6;

  private final String key;
  private final double west;
  private final double south;
  private final double east;
  private final double north;

  MapPreset(String key, double west, double south, double east, double north) {
    this.key = key;
    this.west = west;
    this.south = south;
    this.east = east;
    this.north = north;
  }

  @Override
  public String key() {
    return key;
  }

  /** This view fitted to a window. */
  Viewport in(Viewport window) {
    return window.fit(new Extent(west, south, east, north), MARGIN);
  }
}
