package org.silkroadatlas.coordination;

import java.util.OptionalLong;

/**
 * Changes that can be undone and redone, with the times of the last ones, so that the latest of
 * several kinds can be chosen. JavaFX thread only.
 */
public interface Undoable {
  /** Nothing to undo. */
  Undoable NONE =
      new Undoable() {
        @Override
        public OptionalLong undoAt() {
          return OptionalLong.empty();
        }

        @Override
        public OptionalLong redoAt() {
          return OptionalLong.empty();
        }

        @Override
        public boolean undo() {
          return false;
        }

        @Override
        public boolean redo() {
          return false;
        }
      };

  /** When the last undoable change was made, in {@link System#nanoTime()} time. */
  OptionalLong undoAt();

  /** When the last redoable change was undone. */
  OptionalLong redoAt();

  /** Undoes the last change; false if there was none. */
  boolean undo();

  /** Redoes the change that was undone last; false if there was none. */
  boolean redo();

  /** Whether there is a change to undo. */
  default boolean canUndo() {
    return undoAt().isPresent();
  }

  /** Whether there is a change to redo. */
  default boolean canRedo() {
    return redoAt().isPresent();
  }

  /** Whether a time is later than another one that may be missing. */
  static boolean isLater(OptionalLong one, OptionalLong other) {
    return one.isPresent() && (other.isEmpty() || one.getAsLong() - other.getAsLong() >= 0);
  }
}
