package org.silkroadatlas.query.title;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ordinal number of a meeting.
 *
 * @param number from 1 to 999
 * @param inWords whether English writes it as a word
 */
record Ordinal(int number, boolean inWords) {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(st|nd|rd|th)");

  private static final List<String> ENGLISH =
      Arrays.asList(
          ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                  + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                  + " twentieth")
              .split(" ", -1));

  private static final List<String> RUSSIAN =
      Arrays.asList(
          ("перв втор трет четвёрт пят шест седьм восьм девят десят одиннадцат двенадцат"
                  + " тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат"
                  + " двадцат")
              .split(" ", -1));

  private static final String CHINESE = "零一二三四五六七八九";

  /** Reads <i>10th</i>, <i>Tenth</i> or <i>twenty-first</i>. */
  static Optional<Ordinal> english(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    if (DIGITS.matcher(lower).matches()) {
      var number = Integer.parseInt(lower.substring(0, lower.length() - 2));
      return number == 0 ? Optional.empty() : Optional.of(new Ordinal(number, false));
    }
    var twenty = lower.startsWith("twenty-") ? 20 : 0;
    var at = ENGLISH.indexOf(twenty == 0 ? lower : lower.substring("twenty-".length()));
    return at < 0 || (twenty > 0 && at > 8)
        ? Optional.empty()
        : Optional.of(new Ordinal(twenty + at + 1, true));
  }

  /**
   * The ordinal in a language.
   *
   * @param form for Russian m, f, n, gm or gf: the gender, with g for the genitive
   */
  String in(String language, String form) {
    return switch (language) {
      case "ru" -> inWords && number <= 29 ? russian(form) : number + russianDigits(form);
      case "kk", "ky", "uz" -> number + "-";
      case "tg" ->
          number
              + ((endsIn(2, 3) && number / 10 % 10 != 1) || number % 100 == 30 ? "-юми" : "-уми");
      case "tk" -> number + (endsIn(6, 9) || tensAre(1, 3, 4, 6, 9) ? "-njy" : "-nji");
      case "az" -> number + azerbaijani();
      case "tr" -> number + ".";
      case "zh" -> number == 1 ? "首" : "第" + chinese();
      default -> throw new IllegalArgumentException("No ordinals in " + language);
    };
  }

  private boolean endsIn(int... digits) {
    return Arrays.stream(digits).anyMatch(digit -> number % 10 == digit);
  }

  private boolean tensAre(int... tens) {
    return number % 10 == 0 && Arrays.stream(tens).anyMatch(it -> number / 10 % 10 == it);
  }

  private String azerbaijani() {
    if (number % 10 == 0) {
      return switch (number / 10 % 10) {
        case 1, 3 -> "-cu";
        case 4, 6, 9 -> "-cı";
        default -> number % 100 == 0 ? "-cü" : "-ci";
      };
    }
    return switch (number % 10) {
      case 3, 4 -> "-cü";
      case 6 -> "-cı";
      case 9 -> "-cu";
      default -> "-ci";
    };
  }

  private String russianDigits(String form) {
    return switch (form) {
      case "f" -> "-я";
      case "n" -> "-е";
      case "gf" -> "-й";
      case "gm" -> "-го";
      default -> "-й";
    };
  }

  private String russian(String form) {
    var before = number > 20 ? "двадцать " : "";
    var stem = RUSSIAN.get((number > 20 ? number - 20 : number) - 1);
    if (stem.equals("трет")) {
      return before
          + switch (form) {
            case "f" -> "третья";
            case "n" -> "третье";
            case "gf" -> "третьей";
            case "gm" -> "третьего";
            default -> "третий";
          };
    }
    var stressed = List.of("втор", "шест", "седьм", "восьм").contains(stem);
    return before
        + stem
        + switch (form) {
          case "f" -> "ая";
          case "n" -> "ое";
          case "gf" -> "ой";
          case "gm" -> "ого";
          default -> stressed ? "ой" : "ый";
        };
  }

  private String chinese() {
    var digits = new StringBuilder();
    var hundreds = number / 100;
    var tens = number / 10 % 10;
    var ones = number % 10;
    if (hundreds > 0) {
      digits.append(CHINESE.charAt(hundreds)).append('百');
    }
    if (tens > 0) {
      digits.append(tens > 1 || hundreds > 0 ? CHINESE.substring(tens, tens + 1) : "").append('十');
    } else if (hundreds > 0 && ones > 0) {
      digits.append('零');
    }
    return ones > 0 ? digits.append(CHINESE.charAt(ones)).toString() : digits.toString();
  }
}
