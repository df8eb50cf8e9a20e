package org.silkroadatlas.cli;

import java.util.Locale;
import org.silkroadatlas.coordination.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A language on the command line. */
final class LanguageConverter implements ITypeConverter<Locale> {
  @Override
  public Locale convert(String tag) {
    var locale = Locale.forLanguageTag(tag);
    if (Language.of(locale).isEmpty()) {
      throw new TypeConversionException(
          "the atlas does not support the language \""
              + tag
              + "\"; it supports "
              + Language.codes());
    }
    return locale;
  }
}
