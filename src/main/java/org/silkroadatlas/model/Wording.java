package org.silkroadatlas.model;

/** Where the words of a quote come from. */
public enum Wording implements Named {
  /** They stand so in the source, in the language spoken. */
  VERBATIM("verbatim"),
  /** The source translates them. */
  TRANSLATION("translation"),
  /** They stand so in the essay. */
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
