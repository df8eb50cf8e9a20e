package org.silkroadatlas.coordination;

import java.util.OptionalLong;

/**
 * Changes that can be taken back and made again, with the moments at which it was possible, so that
 * of several kinds the latest is chosen. JavaFX thread only.
 */
public interface Undoable {
  /** Nothing to take back. */
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

  /** When the last change was made that can be taken back, by {@link System#nanoTime()}. */
  OptionalLong undoAt();

  /** When the last change was taken back that can be made again. */
  OptionalLong redoAt();

  /** Takes the last change back; whether there was one. */
  boolean undo();

  /** Makes the change again that was taken back last; whether there was one. */
  boolean redo();

  /** Whether there is a change to take back. */
  default boolean canUndo() {
    return undoAt().isPresent();
  }

  /** Whether there is a change to make again. */
  default boolean canRedo() {
    return redoAt().isPresent();
  }

  /** Whether one moment is later than another that may be missing. */
  static boolean isLater(OptionalLong one, OptionalLong other) {
    return one.isPresent() && (other.isEmpty() || one.getAsLong() - other.getAsLong() >= 0);
  }
}
