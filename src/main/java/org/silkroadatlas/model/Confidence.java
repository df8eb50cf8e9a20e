package org.silkroadatlas.model;

/** How well a record is confirmed. */
public enum Confidence implements Named {
  /** Compared with a source on a given day, and the source confirms it. */
  VERIFIED("verified"),
  /** Only the essay says so. */
  ESSAY_ONLY("essay-only"),
  /** A source reports it; details are uncertain. */
  REPORTED("reported"),
  /** Not yet confirmed by a source that someone has read. */
  MEMORY("memory"),
  /** Not yet compared with its sources. */
  UNCHECKED("unchecked"),
  /** Sources differ in substance. */
  DISPUTED("disputed");

  private final String key;

  Confidence(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
