package org.silkroadatlas.coordination;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages of the interface, in the order offered. */
public enum Language {
  /** English, the fallback for texts missing in other languages. */
  ENGLISH("en", "English"),
  /** Russian. */
  RUSSIAN("ru", "Русский"),
  /** Kazakh, in Cyrillic script. */
  KAZAKH("kk", "Қазақша"),
  /** Kyrgyz. */
  KYRGYZ("ky", "Кыргызча"),
  /** Uzbek, in Latin script. */
  UZBEK("uz", "Oʻzbekcha"),
  /** Tajik. */
  TAJIK("tg", "Тоҷикӣ"),
  /** Turkmen. */
  TURKMEN("tk", "Türkmençe"),
  /** Azerbaijani, in Latin script. */
  AZERBAIJANI("az", "Azərbaycanca"),
  /** Turkish. */
  TURKISH("tr", "Türkçe"),
  /** Chinese, in simplified script. */
  CHINESE("zh", "中文");

  /** Not a real language: lengthened English, used to find texts that are cut off. */
  static final Locale PSEUDO = Locale.of("en", "XA");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** The ISO 639-1 code, as used in the names of bundles and datasets. */
  public String code() {
    return code;
  }

  /** The language's name for itself. */
  public String ownName() {
    return ownName;
  }

  /** The locale of the language, without a region. */
  public Locale locale() {
    return Locale.of(code);
  }

  /** The language of a locale; empty if the interface has no such language. */
  public static Optional<Language> of(Locale locale) {
    return Stream.of(values()).filter(l -> l.code.equals(locale.getLanguage())).findFirst();
  }

  /** The language of the system, or English. */
  public static Language ofSystem() {
    return of(system()).orElse(ENGLISH);
  }

  /** The language and region of the system's user interface. */
  public static Locale system() {
    return Locale.getDefault(Locale.Category.DISPLAY);
  }

  /** The codes of all languages, for use in a message. */
  public static String codes() {
    return Stream.of(values()).map(Language::code).collect(Collectors.joining(", "));
  }

  /**
   * The locale to format texts with: an interface language plus the region. Scripts and extensions
   * are dropped, because they could ask for letters, digits or a calendar that the texts do not
   * use.
   */
  static Locale spoken(Locale wanted) {
    return of(wanted).map(l -> Locale.of(l.code, wanted.getCountry())).orElse(Locale.ENGLISH);
  }
}
