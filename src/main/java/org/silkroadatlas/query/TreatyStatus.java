package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** How far a party has gone with an agreement, as of a day; furthest first. */
public enum TreatyStatus implements Named {
  /** The party withdrew. */
  WITHDRAWN("withdrawn"),
  /** The agreement is in force for the party. */
  IN_FORCE("in-force"),
  /** The party ratified. */
  RATIFIED("ratified"),
  /** The party signed. */
  SIGNED("signed"),
  /** Its first known act is later. */
  LATER("later"),
  /** Its acts were looked for and not found. */
  NOT_FOUND("not-found"),
  /** It is a party, but the dataset says no more. */
  UNKNOWN("unknown");

  private final String key;

  TreatyStatus(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** Whether the party is bound. */
  public boolean isBound() {
    return this == IN_FORCE || this == RATIFIED;
  }
}
