package org.silkroadatlas.query;

import java.util.EnumSet;
import java.util.Set;
import org.silkroadatlas.model.Named;

/** The map layers that can be switched on and off. */
public enum AtlasLayer implements Named {
  /** Fills of countries. */
  FILLS("fills"),
  /** Events of the year. */
  EVENTS("events"),
  /** Arcs from the participants of the selected event. */
  ARCS("arcs"),
  /** Corridors and cables. */
  ROUTES("routes"),
  /** Countries that joined or left in the year. */
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
