package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** How far a party has gone with an agreement, as of a day; the furthest first. */
public enum TreatyStatus implements Named {
  /** It withdrew. */
  WITHDRAWN("withdrawn"),
  /** The agreement is in force for it. */
  IN_FORCE("in-force"),
  /** It ratified. */
  RATIFIED("ratified"),
  /** It signed. */
  SIGNED("signed"),
  /** Its first known act is of a later day. */
  LATER("later"),
  /** Its acts were looked for and not found. */
  NOT_FOUND("not-found"),
  /** It is a party; the dataset does not say more. */
  UNKNOWN("unknown");

  private final String key;

  TreatyStatus(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** Whether the party has bound itself. */
  public boolean isBound() {
    return this == IN_FORCE || this == RATIFIED;
  }
}
