package org.silkroadatlas.export;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/** Receives the progress of an export and decides whether to continue. Any thread. */
public interface Progress {
  /** The maximum number of characters to list in a sentence. */
  int MOST_NAMED = 20;

  /** The number of pages above which to ask before printing. */
  int MANY_PAGES = 40;

  /** Never cancels and reports nothing. */
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
   * Called when a part is done.
   *
   * @param share from 0 to 1
   */
  void done(double share);

  /**
   * Called before a file is put in place if it lacks characters that could not be drawn.
   * Implementations may cancel.
   *
   * @param letters each of them once
   */
  default void onMissingCharacters(String letters) {}

  /**
   * Called before a file with more than {@link #MANY_PAGES} pages is put in place. Implementations
   * may cancel.
   */
  default void onLongDocument(int pages) {}

  /** Lists characters that cannot be drawn, with their numbers: the window may lack them too. */
  static String named(String letters) {
    return letters
        .codePoints()
        .limit(MOST_NAMED)
        .mapToObj(c -> String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(c), c))
        .collect(
            Collectors.joining(", ", "", letters.codePoints().count() > MOST_NAMED ? " …" : ""));
  }

  /** Whether the export should stop without leaving anything behind. */
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
   * The progress of one part of the whole, assuming that all parts take about as long.
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
      public void onMissingCharacters(String letters) {
        whole.onMissingCharacters(letters);
      }

      @Override
      public void onLongDocument(int pages) {
        whole.onLongDocument(pages);
      }

      @Override
      public boolean isCancelled() {
        return whole.isCancelled();
      }
    };
  }
}
