package org.silkroadatlas.model;

/** Who made a translation. */
public enum TextOrigin implements Named {
  /** The organisation, state or author whose words they are, in that language. */
  OFFICIAL("official"),
  /** A published source or open data in that language. */
  SOURCE("source"),
  /** A person who knows the language. */
  PERSON("person"),
  /** A machine. */
  MACHINE("machine");

  private final String key;

  TextOrigin(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
