package org.silkroadatlas.query;

import java.util.Optional;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Wording;

/**
 * Words that stand beside those of a quote: as spoken beside a translation, the English beside what
 * was spoken in the reader's language.
 *
 * @param language BCP 47 code
 * @param text the words
 * @param standing what they are
 */
public record QuotedWords(String language, String text, Standing standing) {

  /** What words are. */
  public enum Standing {
    /** The original. */
    SPOKEN,
    /** A translation of the original. */
    TRANSLATION,
    /** As the record has them; in which language they were spoken is not known. */
    WRITTEN
  }

  /**
   * What stands beside the words of a quote, if anything does.
   *
   * @param told as it is told
   * @param written as the dataset has it
   */
  static Optional<QuotedWords> beside(Quote told, Quote written) {
    if (written.original().isPresent()) {
      var original = written.original().get();
      return Optional.of(
          original.text().equals(told.text())
              ? new QuotedWords(RecordWords.ENGLISH, written.text(), Standing.TRANSLATION)
              : new QuotedWords(original.language(), original.text(), Standing.SPOKEN));
    }
    if (told.text().equals(written.text())) {
      return Optional.empty();
    }
    var standing = written.wording() == Wording.VERBATIM ? Standing.SPOKEN : Standing.WRITTEN;
    return Optional.of(new QuotedWords(RecordWords.ENGLISH, written.text(), standing));
  }
}
