package org.silkroadatlas.model;

/** Whether a route is in operation. */
public enum RouteStatus implements Named {
  /** In operation. */
  OPERATING("operating"),
  /** Being built. */
  UNDER_CONSTRUCTION("under-construction"),
  /** Agreed or studied. */
  PLANNED("planned"),
  /** Opened, but hardly used. */
  DORMANT("dormant");

  private final String key;

  RouteStatus(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
