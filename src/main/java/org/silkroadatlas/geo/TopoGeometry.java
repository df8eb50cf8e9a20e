package org.silkroadatlas.geo;

import java.util.Map;

/** A geometry of a TopoJSON object: areas or lines, as references to shared arcs. Immutable. */
public final class TopoGeometry {
  private final String id;
  private final Map<String, String> properties;
  private final boolean area;
  private final int[][][] parts;

  private TopoGeometry(String id, Map<String, String> properties, boolean area, int[][][] parts) {
    this.id = id;
    this.properties = Map.copyOf(properties);
    this.area = area;
    this.parts = parts;
  }

  /**
   * A Polygon or MultiPolygon.
   *
   * @param id identifier; empty if there is none
   * @param properties its properties as text
   * @param polygons polygon → ring → arc references; {@code ~i} is arc i reversed
   */
  public static TopoGeometry area(String id, Map<String, String> properties, int[][][] polygons) {
    return new TopoGeometry(id, properties, true, polygons);
  }

  /**
   * A LineString or MultiLineString.
   *
   * @param id identifier; empty if there is none
   * @param properties its properties as text
   * @param lines line → arc references; {@code ~i} is arc i reversed
   */
  public static TopoGeometry lines(String id, Map<String, String> properties, int[][] lines) {
    return new TopoGeometry(id, properties, false, new int[][][] {lines});
  }

  /** Identifier; empty if there is none. */
  public String id() {
    return id;
  }

  /** Whether this consists of rings rather than lines. */
  public boolean isArea() {
    return area;
  }

  /** A property as text, or the default if it is absent. */
  public String property(String key, String otherwise) {
    return properties.getOrDefault(key, otherwise);
  }

  /** Polygon → ring → arc references; all lines are in one part. Must not be modified. */
  int[][][] parts() {
    return parts;
  }
}
