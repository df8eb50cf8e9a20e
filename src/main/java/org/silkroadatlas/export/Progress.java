package org.silkroadatlas.export;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/** Is told how far an export has come, and tells whether it should go on. Any thread. */
public interface Progress {
  /** A sentence with more letters is no longer read. */
  int MOST_NAMED = 20;

  /** Few want to print more without having been asked. */
  int MANY_PAGES = 40;

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

  /**
   * Is told, before a file takes its place, which letters could not be drawn in it. Whoever would
   * rather not have it cancels.
   *
   * @param letters one of each
   */
  default void lacks(String letters) {}

  /**
   * Is told, before a file takes its place, that it has more than {@link #MANY_PAGES} pages.
   * Whoever would rather not have it cancels.
   */
  default void isLong(int pages) {}

  /** Letters that cannot be drawn, by themselves and by number: the window may lack them, too. */
  static String named(String letters) {
    return letters
        .codePoints()
        .limit(MOST_NAMED)
        .mapToObj(c -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(c), c))
        .collect(
            Collectors.joining(", ", "", letters.codePoints().count() > MOST_NAMED ? " …" : ""));
  }

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
      public void lacks(String letters) {
        whole.lacks(letters);
      }

      @Override
      public void isLong(int pages) {
        whole.isLong(pages);
      }

      @Override
      public boolean isCancelled() {
        return whole.isCancelled();
      }
    };
  }
}
