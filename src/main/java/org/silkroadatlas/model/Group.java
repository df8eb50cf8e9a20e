package org.silkroadatlas.model;

/** The part of the world that a country belongs to. */
public enum Group implements Named {
  /** Central Asia. */
  CENTRAL_ASIA("central-asia"),
  /** South Caucasus. */
  SOUTH_CAUCASUS("south-caucasus"),
  /** Eu. */
  EU("eu"),
  /** Gcc. */
  GCC("gcc"),
  /** Europe. */
  EUROPE("europe"),
  /** East Asia. */
  EAST_ASIA("east-asia"),
  /** South Asia. */
  SOUTH_ASIA("south-asia"),
  /** West Asia. */
  WEST_ASIA("west-asia"),
  /** Americas. */
  AMERICAS("americas"),
  /** Africa. */
  AFRICA("africa"),
  /** Oceania. */
  OCEANIA("oceania"),
  /** Organisation. */
  ORGANISATION("organisation");

  private final String key;

  Group(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
