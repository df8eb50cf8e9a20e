package org.silkroadatlas.model;

/** What runs along a route. */
public enum RouteKind implements Named {
  /** Rail. */
  RAIL("rail"),
  /** Road. */
  ROAD("road"),
  /** Rail and ferry. */
  RAIL_AND_FERRY("rail-and-ferry"),
  /** Multimodal. */
  MULTIMODAL("multimodal"),
  /** Pipeline. */
  PIPELINE("pipeline"),
  /** Power line. */
  POWER_LINE("power-line"),
  /** Cable. */
  CABLE("cable"),
  /** Sea. */
  SEA("sea");

  private final String key;

  RouteKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
