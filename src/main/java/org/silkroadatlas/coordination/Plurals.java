package org.silkroadatlas.coordination;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Chooses texts by the plural forms of a language, which {@link java.text.ChoiceFormat} does not
 * know: {@code {0,plural,0#none|one#{0} form|other#{0} forms}}. What precedes the # is an exact
 * number, which takes precedence, or a Unicode CLDR category.
 */
final class Plurals {
  private static final Pattern BEGIN = Pattern.compile("\\{(\\d+),plural,");

  private Plurals() {}

  /**
   * Replaces each {@code {n,plural,…}} with the branch for its argument.
   *
   * @throws IllegalArgumentException if a placeholder is not closed or has no branch for its
   *     argument
   */
  static String choose(String pattern, Locale locale, Object... arguments) {
    var begin = BEGIN.matcher(pattern);
    if (!begin.find()) {
      return pattern;
    }
    var end = end(pattern, begin.end());
    var number = arguments[Integer.parseInt(begin.group(1))];
    var branch = branch(pattern.substring(begin.end(), end), locale, ((Number) number).longValue());
    return pattern.substring(0, begin.start())
        + branch
        + choose(pattern.substring(end + 1), locale, arguments);
  }

  private static int end(String pattern, int from) {
    var depth = 0;
    for (var at = from; at < pattern.length(); at++) {
      var c = pattern.charAt(at);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth < 0) {
        return at;
      }
    }
    throw new IllegalArgumentException("A place without an end: " + pattern);
  }

  private static String branch(String branches, Locale locale, long number) {
    var all = branches.split("\\|", -1);
    for (var wanted : new String[] {Long.toString(number), category(locale, number), "other"}) {
      for (var branch : all) {
        if (branch.startsWith(wanted + "#")) {
          return branch.substring(wanted.length() + 1);
        }
      }
    }
    throw new IllegalArgumentException("No branch “other”: " + branches);
  }

  /** The CLDR plural category of a whole number. */
  static String category(Locale locale, long number) {
    return switch (locale.getLanguage()) {
      case "ru" -> slavic(number % 10, number % 100);
      case "tg", "zh" -> "other";
      default -> number == 1 ? "one" : "other";
    };
  }

  private static String slavic(long last, long lastTwo) {
    if (last == 1 && lastTwo != 11) {
      return "one";
    }
    return last >= 2 && last <= 4 && !(lastTwo >= 12 && lastTwo <= 14) ? "few" : "many";
  }
}
