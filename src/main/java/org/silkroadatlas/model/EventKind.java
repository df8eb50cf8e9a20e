package org.silkroadatlas.model;

/** The kind of event. */
public enum EventKind implements Named {
  /** A meeting of leaders. */
  SUMMIT("summit"),
  /** A meeting of ministers. */
  MINISTERIAL("ministerial"),
  /** A visit by one leader to another. */
  VISIT("visit"),
  /** The signing of a document. */
  SIGNING("signing"),
  /** The launch of something. */
  LAUNCH("launch"),
  /** A military exercise. */
  EXERCISE("exercise"),
  /** An armed clash. */
  CONFLICT("conflict"),
  /** A speech. */
  SPEECH("speech"),
  /** Any other meeting. */
  MEETING("meeting"),
  /** A resolution of the United Nations. */
  RESOLUTION("resolution"),
  /** A legal or technical step. */
  MILESTONE("milestone");

  private final String key;

  EventKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
