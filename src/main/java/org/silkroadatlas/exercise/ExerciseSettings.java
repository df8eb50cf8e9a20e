package org.silkroadatlas.exercise;

import java.util.EnumSet;
import java.util.Set;

/**
 * Settings for exercises.
 *
 * @param kinds the kinds of questions; at least one
 * @param length the maximum number of questions, at least 1
 * @param difficulty how hard they are
 * @param seed the same seed gives the same questions from the same dataset
 */
public record ExerciseSettings(
    Set<ExerciseKind> kinds, int length, Difficulty difficulty, long seed) {
  /** The default length. */
  public static final int USUAL_LENGTH = 12;

  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if there is no kind or the length is not positive
   */
  public ExerciseSettings {
    kinds = Set.copyOf(kinds);
    if (kinds.isEmpty() || length < 1) {
      throw new IllegalArgumentException("No exercises are asked for");
    }
  }

  /** Twelve questions of all kinds, of medium difficulty. */
  public static ExerciseSettings usual(long seed) {
    return new ExerciseSettings(
        EnumSet.allOf(ExerciseKind.class), USUAL_LENGTH, Difficulty.MEDIUM, seed);
  }
}
