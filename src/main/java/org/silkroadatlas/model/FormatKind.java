package org.silkroadatlas.model;

/** The kind of mechanism a format is. */
public enum FormatKind implements Named {
  /** With a charter and a secretariat. */
  ORGANISATION("organisation"),
  /** A series of meetings of leaders. */
  SUMMIT("summit"),
  /** A series of other meetings. */
  FORUM("forum"),
  /** A treaty and its parties. */
  TREATY("treaty"),
  /** A fund or bank. */
  FUND("fund"),
  /** A route for goods, energy or data. */
  CORRIDOR("corridor"),
  /** A military exercise. */
  EXERCISE("exercise"),
  /** A joint undertaking. */
  PROJECT("project"),
  /** Relations between two or three states. */
  BILATERAL("bilateral");

  private final String key;

  FormatKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
