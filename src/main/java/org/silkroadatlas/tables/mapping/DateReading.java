package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.query.TextFold;
import org.silkroadatlas.tables.SerialDate;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfException;

/** Reads dates as people write them, in ten languages, keeping their precision. */
final class DateReading {
  private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}([.,]\\d+)?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "[T ]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2}|[AaPp][Mm])?$");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,4})([./\\-])(\\d{1,4})(?:\\2(\\d{1,4}))?\\.?");
  private static final Pattern CHINESE =
      Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})[日号])?)?");
  private static final Pattern DECADE =
      Pattern.compile("(\\d{3})0\\s*[-'’]?\\s*(s|е|х|е годы|х годов)");
  private static final Pattern QUARTER =
      Pattern.compile(
          "(?i)(?:q([1-4])|([1-4]|i{1,3}|iv)\\s*-?й?\\s*(?:кв\\.?|квартал|quarter|çeyrek))\\s*[/"
              + " ]?\\s*(\\d{4}).*");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–—/]\\s*(\\d{2})");

  /** A dash between two dates, never inside one. */
  private static final Pattern RANGE =
      Pattern.compile(
          "\\s*[–—]\\s*|\\s+-\\s+|\\s*\\.\\.\\.?\\s*|(?<=\\d\\.?)-(?=\\d{1,2}[."
              + " ]\\s*(?:\\p{L}|\\d{1,2}\\.))"
              + "|(?<=\\d{4})-(?=\\d{4})|(?<=\\p{L})-(?=\\p{L})|(?<=\\d{4})/(?=\\d{4}$)");

  private static final TableWords WORDS = TableWords.bundled();

  /** Why a text is not a date. */
  enum Fault {
    UNREADABLE,
    NO_SUCH_DAY,
    BACKWARDS
  }

  /**
   * The result.
   *
   * @param date the date; null if there is none
   * @param fault why there is none
   */
  record Read(@Nullable Edtf date, @Nullable Fault fault) {
    private static Read of(Fault fault) {
      return new Read(null, fault);
    }
  }

  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

  /** Numbers followed by the word for year. */
  private static final Pattern DOTTED_YEAR =
      Pattern.compile("(\\d{1,2}[./]\\S+[./]\\d{2,4}) ?(?:года?|г|ж|й|с|yil|ý|y)\\.?");

  private static final Pattern ROMAN_MONTH =
      Pattern.compile("(\\d{1,2})[. /-]+(I{1,3}|IV|VI{0,3}|IX|XI{0,2})[. /-]+(\\d{4})");

  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

  private final DateOrder order;

  DateReading(DateOrder order) {
    this.order = order;
  }

  /** Reads the text of a cell that is not blank. */
  Read read(String cell) {
    var text = cell.strip().replace('\u00a0', ' ').replaceAll("\\s+", " ");
    var exact = edtf(text);
    if (exact.isPresent()) {
      return new Read(exact.get(), null);
    }
    if (SERIAL.matcher(text).matches()) {
      return SerialDate.day(Double.parseDouble(text.replace(',', '.')))
          .map(day -> new Read(Edtf.parse(day.toString()), null))
          .orElseGet(() -> Read.of(Fault.UNREADABLE));
    }
    var bare = CLOCK.matcher(text).replaceFirst("");
    return checked(written(numeric(bare)));
  }

  /** 20180315, 15.III.2018 and 15.03.2018 г. as ordinary numbers; other text unchanged. */
  private static String numeric(String text) {
    var compact = COMPACT.matcher(text);
    if (compact.matches()) {
      return compact.replaceFirst("$1-$2-$3");
    }
    var dotted = DOTTED_YEAR.matcher(text);
    var bare = dotted.matches() ? dotted.group(1) : text;
    var roman = ROMAN_MONTH.matcher(bare);
    return roman.matches()
        ? roman.group(1) + "." + two(ROMAN.indexOf(roman.group(2)) + 1) + "." + roman.group(3)
        : bare;
  }

  private static Optional<Edtf> edtf(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (EdtfException _) {
      return Optional.empty();
    }
  }

  private static Read checked(Optional<String> edtf) {
    if (edtf.isEmpty()) {
      return Read.of(Fault.UNREADABLE);
    }
    try {
      return new Read(Edtf.parse(edtf.get()), null);
    } catch (EdtfException _) {
      var backwards =
          edtf.get().contains("/")
              && List.of(edtf.get().split("/", 2)).stream().allMatch(it -> edtf(it).isPresent());
      return Read.of(backwards ? Fault.BACKWARDS : Fault.NO_SUCH_DAY);
    }
  }

  /** The EDTF text of a date, which may not exist in the calendar. */
  private Optional<String> written(String text) {
    var whole = special(text);
    if (whole.isPresent()) {
      return whole;
    }
    var ends = RANGE.split(text, 3);
    if (ends.length == 2) {
      return range(ends[0], ends[1]);
    }
    return ends.length == 1 ? single(text) : Optional.empty();
  }

  private static Optional<String> special(String text) {
    var quarter = QUARTER.matcher(text);
    if (quarter.matches()) {
      var first = 3 * quarter(quarter) - 2;
      var year = quarter.group(3) + "-";
      return Optional.of(year + two(first) + "/" + year + two(first + 2));
    }
    var decade = DECADE.matcher(text);
    if (decade.matches()) {
      return Optional.of(decade.group(1) + "X");
    }
    var years = YEARS.matcher(text);
    if (years.matches()) {
      var last = years.group(1).substring(0, 2) + years.group(2);
      var isMonth = text.contains("-") && Integer.parseInt(years.group(2)) <= 12;
      return isMonth ? Optional.empty() : Optional.of(years.group(1) + "/" + last);
    }
    return Optional.empty();
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private static int quarter(Matcher quarter) {
    var named = quarter.group(1) == null ? quarter.group(2) : quarter.group(1);
    return Character.isDigit(named.charAt(0))
        ? named.charAt(0) - '0'
        : List.of("i", "ii", "iii", "iv").indexOf(TextFold.fold(named)) + 1;
  }

  private Optional<String> range(String from, String to) {
    var first = new Words(from);
    if (to.isBlank() || meaning(TextFold.fold(to)).equals("present")) {
      return first.edtf(first.parts).map(date -> date + "/..");
    }
    var last = new Words(to);
    if (from.isBlank()) {
      return last.edtf(last.parts).map(date -> "../" + date);
    }
    var lone = loneDay(from);
    if ((lone.isEmpty() && !first.isUnderstood()) || !last.isUnderstood()) {
      return Optional.empty();
    }
    var start = lone.orElse(first.parts).filledFrom(last.parts);
    return first
        .edtf(start)
        .flatMap(a -> last.edtf(last.parts).map(b -> a.equals(b) ? a : a + "/" + b));
  }

  /** The first part of “15–17.03.2018” is a single number: a day. */
  private static Optional<DateParts> loneDay(String text) {
    var digits = text.strip().replaceFirst("\\.$", "");
    return digits.matches("\\d{1,2}")
        ? Optional.of(new DateParts(null, null, Integer.parseInt(digits)))
        : Optional.empty();
  }

  private Optional<String> single(String text) {
    var words = new Words(text);
    return words.isUnderstood() ? words.edtf(words.parts) : Optional.empty();
  }

  private static String meaning(String folded) {
    return WORDS.meaning("date", folded).orElse("");
  }

  /** The words and numbers of one date. */
  private final class Words {
    private DateParts parts = DateParts.NONE;
    private boolean isUnderstood = true;
    private boolean isAbout;
    private boolean isUncertain;
    private String open = "";

    Words(String text) {
      var rest = text.strip();
      if (rest.endsWith("?")) {
        isUncertain = true;
        rest = rest.substring(0, rest.length() - 1).strip();
      }
      if (rest.startsWith("~") || rest.startsWith("≈") || rest.endsWith("~")) {
        isAbout = true;
        rest = rest.replaceAll("^[~≈]|~$", "").strip();
      }
      if (!numbers(rest)) {
        words(rest);
      }
    }

    boolean isUnderstood() {
      return isUnderstood;
    }

    /** Reads numeric dates: 15.03.2018, 2018/3/15, 03.2018, 15.03.; returns whether it is one. */
    private boolean numbers(String text) {
      var chinese = CHINESE.matcher(text);
      if (chinese.matches()) {
        parts =
            new DateParts(
                number(chinese.group(1)), number(chinese.group(2)), number(chinese.group(3)));
        return true;
      }
      var matcher = NUMBERS.matcher(text.replace(" ", ""));
      if (!matcher.matches() || text.matches(".*\\d \\d.*")) {
        return false;
      }
      var a = matcher.group(1);
      var b = Integer.parseInt(matcher.group(3));
      var c = matcher.group(4);
      if (c == null) {
        parts = two(a, b, matcher.group(3));
      } else if (a.length() == 4) {
        parts = known(Integer.parseInt(a), b, Integer.parseInt(c));
      } else {
        var year = DateParts.century(Integer.parseInt(c), c.length());
        var first = Integer.parseInt(a);
        var monthFirst = order == DateOrder.MONTH_FIRST && !matcher.group(2).equals(".");
        var swapped = monthFirst ? first <= 12 || b > 12 : b > 12 && first <= 12;
        parts = swapped ? known(year, first, b) : known(year, b, first);
      }
      var middle = matcher.group(3).length();
      isUnderstood =
          a.length() != 3
              && middle != 3
              && (c == null ? a.length() < 4 || middle < 3 : middle < 3 && c.length() != 3);
      return true;
    }

    /** 2018.03, 03.2018, 15.03. */
    private DateParts two(String a, int b, String written) {
      if (a.length() == 4) {
        return known(Integer.parseInt(a), b, 0);
      }
      return written.length() > 2
          ? known(b, Integer.parseInt(a), 0)
          : new DateParts(null, b, Integer.parseInt(a));
    }

    /** Spreadsheets write 00 for unknown parts. */
    private DateParts known(int year, int month, int day) {
      return new DateParts(year, month == 0 ? null : month, day == 0 ? null : day);
    }

    private @Nullable Integer number(@Nullable String digits) {
      return digits == null ? null : Integer.parseInt(digits);
    }

    private void words(String text) {
      var spaced =
          TextFold.fold(text).replaceAll("(?<=\\d)(?=[^\\d\\s])|(?<=[^\\d\\s])(?=\\d)", " ");
      Integer year = null;
      Integer month = null;
      Integer day = null;
      var lone = new ArrayList<String>();
      for (var word : phrases(spaced)) {
        if (word.chars().allMatch(Character::isDigit)) {
          lone.add(word);
          continue;
        }
        var named = MonthNames.month(word);
        var means = meaning(word);
        switch (means) {
          case "about" -> isAbout = true;
          case "early", "middle", "late" -> isAbout = true;
          case "since", "until" -> open = means;
          case "spring" -> month = 21;
          case "summer" -> month = 22;
          case "autumn" -> month = 23;
          case "winter" -> month = 24;
          case "filler" -> {}
          default -> {
            if (named.isEmpty() || month != null) {
              isUnderstood = false;
              return;
            }
            month = named.get();
          }
        }
      }
      for (var digits : lone) {
        var number = digits.length() > 4 ? -1 : Integer.parseInt(digits);
        if (digits.length() == 4 && year == null) {
          year = number;
        } else if (digits.length() <= 2 && day == null && number >= 1 && number <= 31) {
          day = number;
        } else if (digits.length() == 2 && year == null) {
          year = DateParts.century(number, 2);
        } else {
          isUnderstood = false;
        }
      }
      if (day != null && (month == null || month > 12)) {
        isUnderstood = false;
      }
      isUnderstood &= year != null || month != null;
      parts = new DateParts(year, month, day);
    }

    /** Words, some of them combined to phrases: “н в”, “end of”. */
    private List<String> phrases(String spaced) {
      var words = new ArrayList<String>();
      var single = spaced.split(" ", -1);
      for (var i = 0; i < single.length; i++) {
        var pair = i + 1 < single.length ? single[i] + " " + single[i + 1] : "";
        if (!pair.isEmpty() && !meaning(pair).isEmpty()) {
          words.add(pair);
          i++;
        } else if (!single[i].isEmpty()) {
          words.add(single[i]);
        }
      }
      return words;
    }

    Optional<String> edtf(DateParts filled) {
      var mark = isAbout ? isUncertain ? "%" : "~" : isUncertain ? "?" : "";
      return filled
          .edtf()
          .map(text -> text + mark)
          .map(
              text ->
                  switch (open) {
                    case "since" -> text + "/..";
                    case "until" -> "../" + text;
                    default -> text;
                  });
    }
  }

  /**
   * The date order of a column, if it can be determined: by a number above 12, or by dots, which
   * are used only with the day first. Otherwise empty.
   */
  static Optional<DateOrder> order(List<String> cells) {
    var asks = false;
    for (var cell : cells) {
      var matcher = NUMBERS.matcher(CLOCK.matcher(cell.strip()).replaceFirst(""));
      if (!matcher.matches() || matcher.group(4) == null || matcher.group(1).length() > 2) {
        continue;
      }
      if (Integer.parseInt(matcher.group(1)) > 12) {
        return Optional.of(DateOrder.DAY_FIRST);
      }
      if (Integer.parseInt(matcher.group(3)) > 12) {
        return Optional.of(DateOrder.MONTH_FIRST);
      }
      asks |= !matcher.group(2).equals(".");
    }
    return asks ? Optional.empty() : Optional.of(DateOrder.DAY_FIRST);
  }

  /** Whether a text looks like a date at all. */
  static boolean isDate(String text) {
    return !text.isBlank() && new DateReading(DateOrder.DAY_FIRST).read(text).date() != null;
  }

  /** The span from one date to another. */
  static Read between(Edtf start, Edtf end) {
    var first = start.toString().replaceFirst("/.*", "");
    var last = end.toString().replaceFirst(".*/", "");
    return first.equals(last) ? new Read(start, null) : checked(Optional.of(first + "/" + last));
  }
}
