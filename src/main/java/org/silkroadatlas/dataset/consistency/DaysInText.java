package org.silkroadatlas.dataset.consistency;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.silkroadatlas.time.Edtf;

/** Finds dates in English texts that are a few days off another date. */
final class DaysInText {
  /** Dates up to this many days apart suggest a typing error rather than different events. */
  private static final int A_SLIP = 3;

  private static final String DAY =
      "(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October"
          + "|November|December)( \\d{4})?\\b";
  private static final Pattern ANY = Pattern.compile("\\b" + DAY);

  /** A date that the text says the event itself took place on. */
  private static final Pattern ITSELF =
      Pattern.compile("\\b(?:held|met|gathered|took place)(?: in [\\p{L}’'-]+)?,? on " + DAY);

  private DaysInText() {}

  /** A date in a text that is slightly off, unless another one in the text matches. */
  static Optional<LocalDate> slip(String text, Edtf date) {
    var days = days(ANY, text, date);
    return days.stream().anyMatch(day -> distance(day, date) == 0)
        ? Optional.empty()
        : days.stream().filter(day -> distance(day, date) <= A_SLIP).findFirst();
  }

  /** The same, for the dates on which the text says the event itself took place. */
  static Optional<LocalDate> slipOfItself(String text, Edtf date) {
    return days(ITSELF, text, date).stream()
        .filter(day -> distance(day, date) > 0 && distance(day, date) <= A_SLIP)
        .findFirst();
  }

  private static List<LocalDate> days(Pattern pattern, String text, Edtf date) {
    var days = new ArrayList<LocalDate>();
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      day(matcher, date.earliest().getYear()).ifPresent(days::add);
    }
    return days;
  }

  private static Optional<LocalDate> day(Matcher found, int otherwise) {
    var year = found.group(3) == null ? otherwise : Integer.parseInt(found.group(3).strip());
    var month = Month.valueOf(found.group(2).toUpperCase(Locale.ROOT));
    var first = LocalDate.of(year, month, 1);
    var day = Integer.parseInt(found.group(1));
    return day >= 1 && day <= first.lengthOfMonth()
        ? Optional.of(first.withDayOfMonth(day))
        : Optional.empty();
  }

  private static long distance(LocalDate day, Edtf date) {
    if (date.span().contains(day)) {
      return 0;
    }
    return Math.min(
        Math.abs(ChronoUnit.DAYS.between(day, date.earliest())),
        Math.abs(ChronoUnit.DAYS.between(day, date.latest())));
  }
}
