package org.silkroadatlas.geo;

/** The kinds of features of the base map. */
public enum Layer {
  /** Land of each country; rings. */
  COUNTRIES("countries"),
  /** Outlines that are never filled: Northern Cyprus (XN), Kosovo (XK), Siachen (XG); rings. */
  AREAS("areas"),
  /** Where land meets the sea; lines. */
  COAST("coast"),
  /** Borders to be drawn solid; lines. */
  BORDERS("border"),
  /** Undetermined or disputed borders, to be drawn dashed; lines. */
  DISPUTED("disputed"),
  /** The Line of Control in Jammu and Kashmir, to be drawn dotted; lines. */
  CONTROL_LINE("loc"),
  /** Lakes and reservoirs; rings. */
  LAKES("lakes"),
  /** Rivers, as many as the zoom bears; lines. */
  RIVERS("rivers");

  private final String object;

  Layer(String object) {
    this.object = object;
  }

  /** Name of the TopoJSON object that holds this layer. */
  String object() {
    return object;
  }

  /** Whether the layer stands in the file of lakes and rivers. */
  boolean isWater() {
    return this == LAKES || this == RIVERS;
  }

  /** Whether dashes must run through where arcs meet, so that lines may not be cut. */
  boolean isDashed() {
    return this == DISPUTED || this == CONTROL_LINE;
  }
}
