package org.silkroadatlas.model;

/** Who made a translation. */
public enum TextOrigin implements Named {
  /** The organisation, state or author of the words. */
  OFFICIAL("official"),
  /** A published source or open data in the language. */
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
