package org.silkroadatlas.cli;

import java.util.Locale;
import java.util.Map;
import org.silkroadatlas.coordination.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language on the command line. */
final class LanguageConverter implements ITypeConverter<Locale> {
  /** Codes of countries that are often taken for those of their languages. */
  private static final Map<String, String> OF_COUNTRIES =
      Map.of(
          "kz", "kk", "kg", "ky", "tj", "tg", "tm", "tk", "cn", "zh", "gb", "en", "us", "en", "uk",
          "en");

  @Override
  public Locale convert(String tag) {
    var locale = Locale.forLanguageTag(tag);
    if (Language.of(locale).isEmpty()) {
      throw new TypeConversionException(
          "the atlas does not support the language \""
              + tag
              + "\"; it supports "
              + Language.codes()
              + meant(tag));
    }
    return locale;
  }

  /** The end of an error message that suggests the intended language, if there is one. */
  static String meant(String tag) {
    var code = tag.toLowerCase(Locale.ROOT).split("[_.-]", 2)[0];
    var language = OF_COUNTRIES.getOrDefault(code, code);
    return Language.of(Locale.forLanguageTag(language)).isPresent()
        ? "; did you mean " + language + "?"
        : "";
  }
}
