package org.silkroadatlas.tables.mapping;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers with decimal points or commas, and degrees in their usual notations. */
final class NumberReading {
  private static final Pattern PLAIN = Pattern.compile("[-+−]?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?");
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("[-+−]?(\\d{1,3}([ .']\\d{3})+,\\d+|\\d+,(\\d{1,2}|\\d{4,})|0,\\d+)");
  private static final Pattern DEGREES =
      Pattern.compile(
          "(?i)([NSEWСЮВЗ]?)\\s*([-−]?\\d{1,3}(?:[.,]\\d+)?)\\s*[°º]?\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)"
              + "\\s*['′’]?\\s*)?(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|″|”|'')?\\s*)?([NSEWСЮВЗ]?\\.?(?:ш|д)?\\.?)");

  private NumberReading() {}

  /** Whether cells of a column must be using decimal commas. */
  static boolean hasDecimalCommas(List<String> cells) {
    return cells.stream().anyMatch(cell -> DECIMAL_COMMA.matcher(cell.strip()).matches());
  }

  /**
   * A number.
   *
   * @param commas whether 1,234 means a little more than one
   */
  static OptionalDouble number(String cell, boolean commas) {
    var text = cell.strip().replace('−', '-').replaceAll("[\\s' ’\u202f]", "");
    var comma = text.lastIndexOf(',');
    var point = text.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      text = comma > point ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
    } else if (comma >= 0) {
      var isOne = text.indexOf(',') == comma;
      var isThousand = text.matches("[-+]?\\d{1,3}(,\\d{3})+");
      text = isOne && (commas || !isThousand) ? text.replace(',', '.') : text.replace(",", "");
    } else if (point != text.indexOf('.')) {
      text = text.matches("[-+]?\\d{1,3}(\\.\\d{3})+") ? text.replace(".", "") : "";
    }
    return PLAIN.matcher(text).matches()
        ? OptionalDouble.of(Double.parseDouble(text))
        : OptionalDouble.empty();
  }

  /** Degrees: 51.17, 51,17, 51°10′N, N 51 10 12. South and west are negative. */
  static OptionalDouble degrees(String cell) {
    var matcher = DEGREES.matcher(cell.strip());
    if (!matcher.matches()) {
      return OptionalDouble.empty();
    }
    var degrees = part(matcher.group(2));
    var rest = part(matcher.group(3)) / 60 + part(matcher.group(4)) / 3600;
    var value = degrees < 0 ? degrees - rest : degrees + rest;
    var side = (matcher.group(1) + matcher.group(5)).toUpperCase(Locale.ROOT);
    var isNegative =
        side.startsWith("S")
            || side.startsWith("W")
            || side.startsWith("Ю")
            || side.startsWith("З");
    return OptionalDouble.of(isNegative ? -Math.abs(value) : value);
  }

  private static double part(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.').replace('−', '-'));
  }

  /** Latitude and longitude in one cell; empty unless there are two. */
  static List<Double> pair(String cell) {
    var parts = cell.strip().split("\\s*;\\s*|,\\s+|(?<=[NSСЮ])\\s+|\\s+(?=[-−]?\\d+[.,]\\d+$)", 2);
    if (parts.length == 1) {
      parts = cell.strip().split(",", 2);
    }
    if (parts.length != 2) {
      return List.of();
    }
    var first = degrees(parts[0]);
    var second = degrees(parts[1]);
    return first.isPresent() && second.isPresent()
        ? List.of(first.getAsDouble(), second.getAsDouble())
        : List.of();
  }
}
