package org.silkroadatlas.query.title;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Suffixes of the Turkic languages, by vowel harmony and the preceding sound. Names of several
 * words that end in a close vowel are treated as compounds that already have a possessive ending,
 * such as <i>Saud Arabystany</i>.
 */
final class TurkicSuffixes implements Declension {
  private static final Map<String, String> VOWELS =
      Map.of(
          "kk", "аәеёиоөуұүыіэюя",
          "ky", "аеёиоөуүыэюя",
          "uz", "aeiou",
          "tk", "aäeioöuüy",
          "az", "aeəıioöuü",
          "tr", "aeıioöuüâî");

  private static final Map<String, String> CLOSE =
      Map.of("kk", "ыі", "ky", "ыиуү", "uz", "i", "tk", "yi", "az", "ıiuü", "tr", "ıiuü");

  /** Kazakh treats <i>в</i> and similar letters at the end of a word as voiceless. */
  private static final Map<String, String> VOICELESS =
      Map.of("kk", "кқпстфхһцчшщбвгд", "ky", "кпстфхцчшщ");

  private final String language;
  private final String vowels;

  TurkicSuffixes(String language) {
    this.language = language;
    vowels = VOWELS.getOrDefault(language, "");
  }

  @Override
  public Optional<String> decline(String name, boolean person, NounForm form) {
    if (form == NounForm.AND) {
      return Optional.of(name + " " + with(name));
    }
    if (Declension.isAbbreviation(name)) {
      return form == NounForm.GEN ? Optional.of(name + ofAbbreviation(name)) : Optional.empty();
    }
    var owned =
        !person
            && name.indexOf(' ') >= 0
            && CLOSE.getOrDefault(language, "").indexOf(last(name)) >= 0;
    return switch (form) {
      case GEN -> Optional.of(genitive(name));
      case DAT -> Optional.of(owned ? ownedDative(name) : dative(name));
      case INS -> Optional.of(language.equals("az") ? azerbaijaniWith(name) : name + with(name));
      default -> Optional.empty();
    };
  }

  private String genitive(String name) {
    var open = endsInVowel(name);
    return switch (language) {
      case "kk" ->
          name + (isNasal(name) ? "н" : consonant(name, "т", "д")) + front(name, "ың", "ің");
      case "ky" -> name + (open ? "н" : consonant(name, "т", "д")) + close(name) + "н";
      case "uz" -> name + "ning";
      case "tk" -> lengthened(name) + (open ? "n" : "") + front(name, "yň", "iň");
      case "az" -> name + (open ? "n" : "") + close(name) + "n";
      default -> name + "’" + (open ? "n" : "") + close(name) + "n";
    };
  }

  private String dative(String name) {
    var open = endsInVowel(name);
    return switch (language) {
      case "kk" ->
          name + consonant(name, front(name, "қ", "к"), front(name, "ғ", "г")) + wide(name);
      case "ky" -> name + consonant(name, "к", "г") + wide(name);
      case "uz" -> name + uzbekDative(last(name));
      case "tk" -> open ? turkmenDative(name) : name + wide(name);
      case "az" -> name + (open ? "y" : "") + wide(name);
      default -> name + "’" + (open ? "y" : "") + wide(name);
    };
  }

  private String ownedDative(String name) {
    return switch (language) {
      case "kk", "ky" -> name + "н" + wide(name);
      case "uz" -> dative(name);
      case "tr" -> name + "’n" + wide(name);
      default -> name + "n" + wide(name);
    };
  }

  private static String uzbekDative(char last) {
    return switch (last) {
      case 'k' -> "ka";
      case 'q' -> "qa";
      default -> "ga";
    };
  }

  private static String turkmenDative(String name) {
    var stem = name.substring(0, name.length() - 1);
    return switch (last(name)) {
      case 'a', 'y' -> stem + "a";
      case 'e', 'ä', 'i' -> stem + "ä";
      default -> name + "a";
    };
  }

  /** The Kazakh <i>with</i> or <i>and</i>. */
  private String with(String name) {
    var last = last(name);
    if ("зж".indexOf(last) >= 0) {
      return "бен";
    }
    return isVoiceless(name) && !Declension.isAbbreviation(name) ? "пен" : "мен";
  }

  private String azerbaijaniWith(String name) {
    return endsInVowel(name) ? name + " ilə" : name + "l" + wide(name);
  }

  /** The genitive suffix after letters that are read by name. */
  private String ofAbbreviation(String name) {
    var soft = Character.toLowerCase(name.charAt(name.length() - 1));
    return switch (language) {
      case "kk" -> "-" + ("кгеәөүіэ".indexOf(soft) < 0 ? "ның" : "нің");
      case "ky" -> vowels.indexOf(soft) < 0 ? "нын" : "н" + close(name) + "н";
      case "uz" -> "ning";
      case "tk" -> "-" + (vowels.indexOf(soft) < 0 ? "niň" : "n" + front(name, "yň", "iň"));
      case "az" -> "-" + (vowels.indexOf(soft) < 0 ? "nin" : "n" + close(name) + "n");
      default -> "’" + (vowels.indexOf(soft) < 0 ? "nin" : "n" + close(name) + "n");
    };
  }

  private static String lengthened(String name) {
    return name.endsWith("e") ? name.substring(0, name.length() - 1) + "ä" : name;
  }

  private String consonant(String name, String afterVoiceless, String else_) {
    return isVoiceless(name) ? afterVoiceless : else_;
  }

  private boolean isVoiceless(String name) {
    return VOICELESS.getOrDefault(language, "").indexOf(last(name)) >= 0;
  }

  private boolean isNasal(String name) {
    return endsInVowel(name) || "мнң".indexOf(last(name)) >= 0;
  }

  private boolean endsInVowel(String name) {
    return vowels.indexOf(last(name)) >= 0
        // Kazakh words that end in и or у after a vowel end in a glide
        && !(language.equals("kk") && last(name) == 'у');
  }

  /** The close vowel of a suffix. */
  private String close(String name) {
    var vowel = vowel(name);
    return switch (language) {
      case "ky" ->
          switch (vowel) {
            case 'о', 'ё', 'у', 'ю' -> "у";
            case 'ө', 'ү' -> "ү";
            case 'е', 'э', 'и' -> "и";
            default -> "ы";
          };
      default ->
          switch (vowel) {
            case 'o', 'u' -> "u";
            case 'ö', 'ü' -> "ü";
            case 'e', 'ə', 'i', 'î' -> "i";
            default -> "ı";
          };
    };
  }

  /** The open vowel of a suffix. */
  private String wide(String name) {
    return switch (language) {
      case "ky" ->
          switch (vowel(name)) {
            case 'о', 'ё' -> "о";
            case 'ө', 'ү' -> "ө";
            case 'е', 'э', 'и' -> "е";
            default -> "а";
          };
      case "kk" -> front(name, "а", "е");
      case "az" -> front(name, "a", "ə");
      default -> front(name, "a", "e");
    };
  }

  private String front(String name, String afterBack, String afterFront) {
    return "әөүіеэёиäeəiöüî".indexOf(vowel(name)) >= 0 ? afterFront : afterBack;
  }

  /**
   * The last vowel, which decides the harmony; for Kazakh family names, the one before <i>-ов</i>
   * or <i>-ев</i>.
   */
  private char vowel(String name) {
    var word = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (language.equals("kk")
        && word.length() > 4
        && (word.endsWith("ов") || word.endsWith("ев"))) {
      word = word.substring(0, word.length() - 2);
    }
    for (var i = word.length() - 1; i >= 0; i--) {
      if (vowels.indexOf(word.charAt(i)) >= 0) {
        return word.charAt(i);
      }
    }
    return ' ';
  }

  private static char last(String name) {
    return Character.toLowerCase(name.charAt(name.length() - 1));
  }
}
