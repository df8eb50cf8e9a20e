package org.silkroadatlas.model;

/** The fate of a treaty. */
public enum AgreementStatus implements Named {
  /** Signed and not yet in force. */
  SIGNED("signed"),
  /** Applied before it is in force. */
  PROVISIONAL("provisional"),
  /** It is in force. */
  IN_FORCE("in-force"),
  /** Was in force and no longer is. */
  ENDED("ended"),
  /** Will not come into force. */
  NEVER_IN_FORCE("never-in-force"),
  /** No source says. */
  UNKNOWN("unknown");

  private final String key;

  AgreementStatus(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
