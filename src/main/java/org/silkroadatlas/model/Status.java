package org.silkroadatlas.model;

/** Whether an event took place. */
public enum Status implements Named {
  /** It took place. */
  HELD("held"),
  /** It was announced for a later time. */
  PLANNED("planned"),
  /** It was put off. */
  POSTPONED("postponed"),
  /** It was called off. */
  CANCELLED("cancelled");

  private final String key;

  Status(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
