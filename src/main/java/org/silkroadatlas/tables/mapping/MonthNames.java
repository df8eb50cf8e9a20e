package org.silkroadatlas.tables.mapping;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.query.TextFold;

/** The names of months in the ten languages: full, inflected and short. */
final class MonthNames {
  private static final List<TextStyle> STYLES =
      List.of(
          TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

  /** A shorter prefix of a name is ambiguous. */
  private static final int SHORTEST = 3;

  /** Spellings missing from the locale data. */
  private static final String OTHERS =
      "sept 9,mart 3,marta 3,aprel 4,aprelya 4,iyun 6,iyul 7,avqust 8,avgust 8,sentabr 9,oktabr"
          + " 10,noyabr 11,dekabr 12,yanvar 1,fevral 2,may 5,mai 5,январ 1,феврал 2,апрел 4,июн"
          + " 6,июл 7,сентябр 9,октябр 10,ноябр 11,декабр 12,үчтүн айы 3";

  private static final Map<String, Integer> NAMES = names();

  private MonthNames() {}

  private static Map<String, Integer> names() {
    var names = new HashMap<String, Integer>();
    for (var language : Language.values()) {
      for (var month : Month.values()) {
        for (var style : STYLES) {
          put(names, month.getDisplayName(style, language.locale()), month.getValue());
        }
      }
    }
    for (var month : Month.values()) {
      put(names, month.getDisplayName(TextStyle.FULL, Locale.ENGLISH), month.getValue());
    }
    for (var pair : OTHERS.split(",", -1)) {
      var space = pair.lastIndexOf(' ');
      put(names, pair.substring(0, space), Integer.parseInt(pair.substring(space + 1)));
    }
    return names;
  }

  private static void put(Map<String, Integer> names, String name, int month) {
    var folded = TextFold.fold(name);
    if (folded.chars().noneMatch(Character::isDigit) && folded.length() >= 2) {
      names.putIfAbsent(folded, month);
    }
  }

  /** The month that a folded word means. */
  static Optional<Integer> month(String word) {
    var exact = NAMES.get(word);
    if (exact != null || word.length() < SHORTEST) {
      return Optional.ofNullable(exact);
    }
    // Case endings: mart-da, наурызда, iyunning.
    var found =
        NAMES.entrySet().stream()
            .filter(name -> name.getKey().length() >= SHORTEST)
            .filter(name -> word.startsWith(name.getKey()))
            .filter(name -> word.length() - name.getKey().length() <= 4)
            .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length()));
    return found.filter(name -> name.getKey().length() > SHORTEST).map(Map.Entry::getValue);
  }
}
