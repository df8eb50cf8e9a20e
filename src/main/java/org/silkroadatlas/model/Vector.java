package org.silkroadatlas.model;

/** The partner direction of a format: whom its members turn to through it. */
public enum Vector implements Named {
  /** Central Asia by itself. */
  REGIONAL("regional"),
  /** Russia. */
  RUSSIA("russia"),
  /** China. */
  CHINA("china"),
  /** The United States. */
  US("us"),
  /** The European Union and its members. */
  EU("eu"),
  /** The Arab states of the Gulf. */
  GULF("gulf"),
  /** The Turkic world. */
  TURKIC("turkic"),
  /** Azerbaijan and the Caspian. */
  AZERBAIJAN("azerbaijan"),
  /** South Asia, Iran and the way to the Indian Ocean. */
  SOUTH_ASIA("south-asia"),
  /** Japan and Korea. */
  EAST_ASIA("east-asia"),
  /** The United Nations and other world-wide bodies. */
  UN("un");

  private final String key;

  Vector(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
