package org.silkroadatlas.model;

/** The kinds of offices that people hold. */
public enum Office implements Named {
  MONARCH("monarch", OfficeRank.HEAD_OF_STATE),
  PRESIDENT("president", OfficeRank.HEAD_OF_STATE),
  CROWN_PRINCE("crown-prince", OfficeRank.OTHER),
  PRIME_MINISTER("prime-minister", OfficeRank.HEAD_OF_GOVERNMENT),
  DEPUTY_PRIME_MINISTER("deputy-prime-minister", OfficeRank.MINISTER),
  FOREIGN_MINISTER("foreign-minister", OfficeRank.MINISTER),
  MINISTER("minister", OfficeRank.MINISTER),
  DEPUTY_FOREIGN_MINISTER("deputy-foreign-minister", OfficeRank.DEPUTY_MINISTER),
  PARLIAMENT_SPEAKER("parliament-speaker", OfficeRank.OTHER),
  SECRETARY("secretary", OfficeRank.OTHER),
  HEAD_OF_ORGANISATION("head-of-organisation", OfficeRank.OTHER),
  AMBASSADOR("ambassador", OfficeRank.AMBASSADOR),
  OTHER("other", OfficeRank.OTHER);

  private final String key;
  private final OfficeRank rank;

  Office(String key, OfficeRank rank) {
    this.key = key;
    this.rank = rank;
  }

  @Override
  public String key() {
    return key;
  }

  /** The rank of whoever holds the office. */
  public OfficeRank rank() {
    return rank;
  }
}
