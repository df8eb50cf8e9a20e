package org.silkroadatlas.exercise;

import org.silkroadatlas.model.Named;

/** What a question asks. */
public enum ExerciseKind implements Named {
  /** When a country joined a format. */
  JOINED("joined"),
  /** Which member was absent from an event. */
  ABSENT("absent"),
  /** Which format the countries on the map belong to. */
  FORMAT("format"),
  /** In which order events took place. */
  ORDER("order"),
  /** Where a country is on the blank map. */
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

  /** Whether the answer is an order of all choices, rather than one of them. */
  public boolean isOrder() {
    return this == ORDER;
  }

  /** Whether it needs a map. */
  public boolean needsMap() {
    return this == FIND;
  }
}
