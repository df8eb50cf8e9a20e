package org.silkroadatlas.exercise;

import org.silkroadatlas.model.Named;

/** How many choices a question has, and how close the wrong ones are to the right one. */
public enum Difficulty implements Named {
  /** Three choices that are far apart. */
  EASY("easy", 3),
  /** Four choices. */
  MEDIUM("medium", 4),
  /** Five choices that are close together. */
  HARD("hard", 5);

  private final String key;
  private final int choices;

  Difficulty(String key, int choices) {
    this.key = key;
    this.choices = choices;
  }

  @Override
  public String key() {
    return key;
  }

  /** How many choices a question has. */
  public int choices() {
    return choices;
  }
}
