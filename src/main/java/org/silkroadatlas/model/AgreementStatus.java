package org.silkroadatlas.model;

/** What became of a treaty. */
public enum AgreementStatus implements Named {
  /** It was signed and is not yet in force. */
  SIGNED("signed"),
  /** It is applied before it is in force. */
  PROVISIONAL("provisional"),
  /** It is in force. */
  IN_FORCE("in-force"),
  /** It was in force and no longer is. */
  ENDED("ended"),
  /** It will not come into force. */
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
