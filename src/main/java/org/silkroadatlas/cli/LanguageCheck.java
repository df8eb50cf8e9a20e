package org.silkroadatlas.cli;

import java.util.Locale;
import java.util.Set;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.query.DatasetIndex;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Checks that a word is a language that records can be shown in; names exist in more languages. */
final class LanguageCheck {
  private LanguageCheck() {}

  /**
   * Rejects anything that is not such a language.
   *
   * @throws ParameterException listing the languages of the atlas
   */
  static void of(String code, DatasetIndex index, CommandLine command) {
    var locale = Locale.forLanguageTag(code);
    var isKnown =
        Language.of(locale).isPresent()
            || index.dataset().texts().languages().contains(code)
            || Set.of(Locale.getISOLanguages()).contains(locale.getLanguage());
    if (!isKnown) {
      throw new ParameterException(
          command,
          "\""
              + code
              + "\" is not a supported language; the atlas supports "
              + Language.codes()
              + LanguageConverter.meant(code));
    }
  }
}
