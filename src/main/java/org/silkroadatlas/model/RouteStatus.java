package org.silkroadatlas.model;

/** Whether a route works. */
public enum RouteStatus implements Named {
  /** It works. */
  OPERATING("operating"),
  /** It is being built. */
  UNDER_CONSTRUCTION("under-construction"),
  /** It is agreed or studied. */
  PLANNED("planned");

  private final String key;

  RouteStatus(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
