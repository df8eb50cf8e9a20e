package org.silkroadatlas.model;

/** The purpose of a slide, which decides what it holds and how it is laid out. */
public enum SlideKind implements Named {
  /** A title with a text below it. */
  TITLE("title"),
  /** A heading and text. */
  TEXT("text"),
  /** A picture with a heading and its source. */
  PICTURE("picture"),
  /** A question; the next step shows the answer. */
  QUESTION("question");

  private final String key;

  SlideKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
