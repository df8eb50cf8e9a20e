package org.silkroadatlas.query.title;

import java.util.Optional;

/**
 * Inflects names for a language. Returns no form if no rule clearly applies: a title that stays
 * English is better than a wrong ending.
 */
@FunctionalInterface
interface Declension {
  /** For languages whose names do not change. */
  Declension NONE = (name, _, _) -> Optional.of(name);

  /**
   * A name in a given form.
   *
   * @param person whether it is a person's name
   * @param form any but {@link NounForm#PLAIN} and {@link NounForm#ADJ}
   */
  Optional<String> decline(String name, boolean person, NounForm form);

  /** The rules of a language. */
  static Declension of(String language) {
    return switch (language) {
      case "ru" -> new RussianForms();
      case "kk", "ky", "uz", "tk", "az", "tr" -> new TurkicSuffixes(language);
      default -> NONE;
    };
  }

  /** Whether a name is written in capitals, such as <i>SCO</i> and <i>ЕврАзЭС</i>. */
  static boolean isAbbreviation(String name) {
    return name.length() > 1
        && name.indexOf(' ') < 0
        && Character.isUpperCase(name.charAt(0))
        && Character.isUpperCase(name.charAt(name.length() - 1));
  }
}
