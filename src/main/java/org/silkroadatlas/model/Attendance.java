package org.silkroadatlas.model;

/** How a country took part in an event. */
public enum Attendance implements Named {
  /** As a member or equal participant. */
  MEMBER("member"),
  /** As the host. */
  HOST("host"),
  /** In the chair. */
  CHAIR("chair"),
  /** As an observer. */
  OBSERVER("observer"),
  /** As an associate of the format. */
  ASSOCIATE("associate"),
  /** Taking part without being a member. */
  PARTICIPATING("participating"),
  /** As a dialogue partner of the format. */
  DIALOGUE_PARTNER("dialogue-partner"),
  /** As a partner. */
  PARTNER("partner"),
  /** As a guest. */
  GUEST("guest");

  private final String key;

  Attendance(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
