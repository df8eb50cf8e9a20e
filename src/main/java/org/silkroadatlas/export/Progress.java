package org.silkroadatlas.export;

import java.util.concurrent.CancellationException;

/** Is told how far an export has come, and tells whether it should go on. Any thread. */
public interface Progress {
  /** Never cancels and tells nobody. */
  Progress SILENT =
      new Progress() {
        @Override
        public void done(double share) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Is told how much is done.
   *
   * @param share from 0 to 1
   */
  void done(double share);

  /** Whether the export should stop and leave nothing behind. */
  boolean isCancelled();

  /**
   * Stops here if the export was cancelled.
   *
   * @throws CancellationException if it was
   */
  default void check() {
    if (isCancelled()) {
      throw new CancellationException();
    }
  }

  /**
   * The progress of a part of the whole, of which all take about as long.
   *
   * @param number of the part, from 0
   * @param count of the parts
   */
  default Progress part(int number, int count) {
    var whole = this;
    return new Progress() {
      @Override
      public void done(double share) {
        whole.done((number + share) / count);
      }

      @Override
      public boolean isCancelled() {
        return whole.isCancelled();
      }
    };
  }
}
