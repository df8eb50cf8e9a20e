package org.silkroadatlas.exercise;

import org.silkroadatlas.model.Named;

/** What a question asks. */
public enum ExerciseKind implements Named {
  /** In which year a country joined a format. */
  JOINED("joined"),
  /** Which member was not at an event. */
  ABSENT("absent"),
  /** To which format the countries on the map belong. */
  FORMAT("format"),
  /** In which order events took place. */
  ORDER("order"),
  /** Where a country lies on the blank map. */
  FIND("find"),
  /** Who said some words. */
  SAID("said"),
  /** Which agreement is signed but not in force. */
  SIGNED("signed"),
  /** What changed between the ends of two years. */
  CHANGED("changed");

  private final String key;

  ExerciseKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** Whether the answer is an order of all choices; else it is one of them. */
  public boolean isOrder() {
    return this == ORDER;
  }

  /** Whether it cannot be asked without a map. */
  public boolean needsMap() {
    return this == FIND;
  }
}
