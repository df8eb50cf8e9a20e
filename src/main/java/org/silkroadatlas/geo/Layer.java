package org.silkroadatlas.geo;

/** The kinds of features in the base map. */
public enum Layer {
  /** Land of each country; rings. */
  COUNTRIES("countries"),
  /** Outlines that are never filled: Northern Cyprus (XN), Kosovo (XK), Siachen (XG); rings. */
  AREAS("areas"),
  /** Where land meets the sea; lines. */
  COAST("coast"),
  /** Borders drawn solid; lines. */
  BORDERS("border"),
  /** Undetermined or disputed borders, drawn dashed; lines. */
  DISPUTED("disputed"),
  /** The Line of Control in Jammu and Kashmir, drawn dotted; lines. */
  CONTROL_LINE("loc"),
  /** Lakes and reservoirs; rings. */
  LAKES("lakes"),
  /** Rivers, as many as suit the zoom; lines. */
  RIVERS("rivers");

  private final String object;

  Layer(String object) {
    this.object = object;
  }

  /** Name of the TopoJSON object of this layer. */
  String object() {
    return object;
  }

  /** Whether the layer is in the file of lakes and rivers. */
  boolean isWater() {
    return this == LAKES || this == RIVERS;
  }

  /** Whether its dashes must continue across arcs, so that lines must not be cut. */
  boolean isDashed() {
    return this == DISPUTED || this == CONTROL_LINE;
  }
}
