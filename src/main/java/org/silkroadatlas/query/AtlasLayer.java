package org.silkroadatlas.query;

import java.util.EnumSet;
import java.util.Set;
import org.silkroadatlas.model.Named;

/** The layers that a reader can switch. */
public enum AtlasLayer implements Named {
  /** Fills of countries. */
  FILLS("fills"),
  /** Events of the year. */
  EVENTS("events"),
  /** Arcs from those who took part in the event that is read. */
  ARCS("arcs"),
  /** Corridors and cables. */
  ROUTES("routes"),
  /** Who joined and left in the year. */
  CHANGES("changes"),
  /** Names of countries. */
  NAMES("names"),
  /** Names of cities. */
  CITIES("cities"),
  /** Names of lakes. */
  WATERS("waters"),
  /** Meridians and parallels. */
  GRATICULE("graticule");

  private final String key;

  AtlasLayer(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** All layers. */
  public static Set<AtlasLayer> all() {
    return EnumSet.allOf(AtlasLayer.class);
  }
}
