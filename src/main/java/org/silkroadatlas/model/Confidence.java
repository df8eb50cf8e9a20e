package org.silkroadatlas.model;

/** How well a record is confirmed. */
public enum Confidence implements Named {
  /** It was compared with a source on a day that is given, and the source says so. */
  VERIFIED("verified"),
  /** Only the essay says so. */
  ESSAY_ONLY("essay-only"),
  /** A source reports it; details are open. */
  REPORTED("reported"),
  /** Not yet confirmed by a source that was read. */
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
