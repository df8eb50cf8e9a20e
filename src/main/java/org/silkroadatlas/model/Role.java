package org.silkroadatlas.model;

/** The roles of a country in a format, strongest first; the map is filled with the strongest. */
public enum Role implements Named {
  FOUNDING_MEMBER("founding-member", Standing.MEMBER),
  MEMBER("member", Standing.MEMBER),
  ASSOCIATE("associate", Standing.MEMBER),
  /** Signed, but not in force for the country. */
  SIGNATORY("signatory", Standing.SIGNATORY),
  OBSERVER("observer", Standing.OBSERVER),
  DIALOGUE_PARTNER("dialogue-partner", Standing.OBSERVER),
  /** Takes part in a format that has no members. */
  PARTICIPANT("participant", Standing.MEMBER),
  GUEST("guest", Standing.OBSERVER),
  /** Membership suspended. */
  FROZEN("frozen", Standing.SIGNATORY),
  /** An office held in addition to a role. */
  CHAIR("chair", Standing.OFFICE),
  /** An office held in addition to a role. */
  HOST("host", Standing.OFFICE);

  /** How a role is drawn: by colour and pattern, so that colour is never the only signal. */
  public enum Standing {
    /** Solid. */
    MEMBER,
    /** Hatched. */
    OBSERVER,
    /** Outlined. */
    SIGNATORY,
    /** Not drawn: an office is held in addition to a role. */
    OFFICE
  }

  private final String key;
  private final Standing standing;

  Role(String key, Standing standing) {
    this.key = key;
    this.standing = standing;
  }

  @Override
  public String key() {
    return key;
  }

  /** How the role is drawn. */
  public Standing standing() {
    return standing;
  }

  /** Whether it is an office held in addition to a role. */
  public boolean isOffice() {
    return standing == Standing.OFFICE;
  }
}
