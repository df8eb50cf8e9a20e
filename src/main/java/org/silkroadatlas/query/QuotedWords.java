package org.silkroadatlas.query;

import java.util.Optional;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Wording;

/**
 * Words shown beside those of a quote: the original beside a translation, or the English text
 * beside words spoken in the reader's language.
 *
 * @param language BCP 47 code
 * @param text the words
 * @param standing what they are
 */
public record QuotedWords(String language, String text, Standing standing) {

  /** What the words are. */
  public enum Standing {
    /** The original. */
    SPOKEN,
    /** A translation of the original. */
    TRANSLATION,
    /** The record's text; the language in which it was spoken is not known. */
    WRITTEN
  }

  /**
   * The words to show beside a quote, if any.
   *
   * @param shown the quote as shown
   * @param written the quote as the dataset has it
   */
  static Optional<QuotedWords> beside(Quote shown, Quote written) {
    if (written.original().isPresent()) {
      var original = written.original().get();
      return Optional.of(
          original.text().equals(shown.text())
              ? new QuotedWords(RecordWords.ENGLISH, written.text(), Standing.TRANSLATION)
              : new QuotedWords(original.language(), original.text(), Standing.SPOKEN));
    }
    if (shown.text().equals(written.text())) {
      return Optional.empty();
    }
    var standing = written.wording() == Wording.VERBATIM ? Standing.SPOKEN : Standing.WRITTEN;
    return Optional.of(new QuotedWords(RecordWords.ENGLISH, written.text(), standing));
  }
}
