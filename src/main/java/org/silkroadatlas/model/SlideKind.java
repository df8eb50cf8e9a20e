package org.silkroadatlas.model;

/** What a slide is for, which decides what it holds and how it is laid out. */
public enum SlideKind implements Named {
  /** A title and what stands beneath it. */
  TITLE("title"),
  /** A heading and text. */
  TEXT("text"),
  /** A picture, its heading and where it comes from. */
  PICTURE("picture"),
  /** A question; its answer comes with the next step. */
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
