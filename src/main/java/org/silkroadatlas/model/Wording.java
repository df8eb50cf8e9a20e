package org.silkroadatlas.model;

/** Where the words of a quote come from. */
public enum Wording implements Named {
  /** The source has them, in the language spoken. */
  VERBATIM("verbatim"),
  /** The source gives them in translation. */
  TRANSLATION("translation"),
  /** The essay has them. */
  ESSAY("essay");

  private final String key;

  Wording(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
