package org.silkroadatlas.query;

import java.util.Optional;
import org.silkroadatlas.model.Quote;

/**
 * Words that stand beside those of a quote: as spoken beside a translation, the English beside what
 * was spoken in the reader's language.
 *
 * @param language BCP 47 code
 * @param text the words
 * @param spoken whether they are the original, not a translation
 */
public record QuotedWords(String language, String text, boolean spoken) {

  /**
   * What stands beside the words of a quote, if anything does.
   *
   * @param quote as it is told
   * @param english its English words
   */
  static Optional<QuotedWords> beside(Quote quote, String english, boolean isTranslation) {
    if (quote.original().isPresent()) {
      var original = quote.original().get();
      return Optional.of(
          original.text().equals(quote.text())
              ? new QuotedWords(RecordWords.ENGLISH, english, false)
              : new QuotedWords(original.language(), original.text(), true));
    }
    return isTranslation
        ? Optional.of(new QuotedWords(RecordWords.ENGLISH, english, false))
        : Optional.empty();
  }
}
