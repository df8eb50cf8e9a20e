package org.silkroadatlas.coordination;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages of the interface, in the order in which they are offered. */
public enum Language {
  /** English, which also stands in wherever another language has no text. */
  ENGLISH("en", "English"),
  /** Russian. */
  RUSSIAN("ru", "Русский"),
  /** Kazakh, in Cyrillic letters. */
  KAZAKH("kk", "Қазақша"),
  /** Kyrgyz. */
  KYRGYZ("ky", "Кыргызча"),
  /** Uzbek, in Latin letters. */
  UZBEK("uz", "Oʻzbekcha"),
  /** Tajik. */
  TAJIK("tg", "Тоҷикӣ"),
  /** Turkmen. */
  TURKMEN("tk", "Türkmençe"),
  /** Azerbaijani, in Latin letters. */
  AZERBAIJANI("az", "Azərbaycanca"),
  /** Turkish. */
  TURKISH("tr", "Türkçe"),
  /** Chinese, in simplified characters. */
  CHINESE("zh", "中文");

  /** Not a language of anybody: English made longer, to find texts that are cut off. */
  static final Locale PSEUDO = Locale.of("en", "XA");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** The code of ISO 639-1, as in the names of bundles and datasets. */
  public String code() {
    return code;
  }

  /** The name that its speakers give it. */
  public String ownName() {
    return ownName;
  }

  /** The language with no region in mind. */
  public Locale locale() {
    return Locale.of(code);
  }

  /** The language of a locale; empty if the interface does not speak it. */
  public static Optional<Language> of(Locale locale) {
    return Stream.of(values()).filter(l -> l.code.equals(locale.getLanguage())).findFirst();
  }

  /** The language of the system, or English. */
  public static Language ofSystem() {
    return of(system()).orElse(ENGLISH);
  }

  /** The language and region in which the system shows its texts. */
  public static Locale system() {
    return Locale.getDefault(Locale.Category.DISPLAY);
  }

  /** The codes of all languages, for a message. */
  public static String codes() {
    return Stream.of(values()).map(Language::code).collect(Collectors.joining(", "));
  }

  /**
   * The customs by which texts in the language of a locale are written. Scripts and extensions fall
   * away: they could ask for other letters, digits or a calendar than the texts have.
   */
  static Locale spoken(Locale wanted) {
    return of(wanted).map(l -> Locale.of(l.code, wanted.getCountry())).orElse(Locale.ENGLISH);
  }
}
