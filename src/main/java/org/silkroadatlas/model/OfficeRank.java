package org.silkroadatlas.model;

/** The rank of a person who represents a country, highest first. */
public enum OfficeRank implements Named {
  /** A president or monarch. */
  HEAD_OF_STATE("head-of-state"),
  /** A prime minister. */
  HEAD_OF_GOVERNMENT("head-of-government"),
  /** A minister. */
  MINISTER("minister"),
  /** A deputy minister. */
  DEPUTY_MINISTER("deputy-minister"),
  /** An ambassador. */
  AMBASSADOR("ambassador"),
  /** Any other rank. */
  OTHER("other");

  private final String key;

  OfficeRank(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
