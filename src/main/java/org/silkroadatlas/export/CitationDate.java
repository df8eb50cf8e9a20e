package org.silkroadatlas.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfDate;
import org.silkroadatlas.time.EdtfInterval;
import org.silkroadatlas.time.EdtfInterval.Endpoint;
import org.silkroadatlas.time.Precision;

/**
 * A date as each citation format writes it, as exact as it is known: a season stays a season, an
 * interval keeps its days, and what is uncertain or approximate says so.
 */
record CitationDate(Edtf date) {
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  /** The year in which it begins, for programs that know years only. */
  Optional<Integer> year() {
    return date.earliest().equals(LocalDate.MIN)
        ? Optional.empty()
        : Optional.of(date.earliest().getYear());
  }

  /**
   * For the field {@code date} of biblatex, which reads EDTF (manual, 2.3.8 “Date and time
   * specifications”). An open end is written as an empty side.
   */
  String biblatex() {
    return date instanceof EdtfInterval interval
        ? biblatex(interval.start()) + "/" + biblatex(interval.end())
        : date.toString();
  }

  private static String biblatex(Endpoint end) {
    return end instanceof Endpoint.Known(var known) ? known.toString() : "";
  }

  /** In English words, as the page of the record says it. */
  String words() {
    return ENGLISH.date(date);
  }

  /** A date variable of CSL-JSON: parts, season and circa; words where it has no such parts. */
  Map<String, Object> csl() {
    var written = new LinkedHashMap<String, Object>();
    var ends = ends();
    if (ends.isEmpty()) {
      written.put("literal", words());
      return written;
    }
    var parts = new ArrayList<List<Integer>>();
    ends.forEach(end -> parts.add(parts(end)));
    written.put("date-parts", parts);
    if (ends.size() == 1 && date.precision() == Precision.SEASON) {
      written.put("season", season(ends.getFirst()));
    }
    if (date.isApproximate() || date.isUncertain()) {
      written.put("circa", true);
    }
    return written;
  }

  /** The known dates from the first to the last; none if CSL cannot say it in parts. */
  private List<EdtfDate> ends() {
    var ends =
        switch (date) {
          case EdtfDate single -> List.of(single);
          case EdtfInterval(Endpoint.Known(var first), Endpoint.Known(var last)) ->
              List.of(first, last);
          case EdtfInterval other -> List.<EdtfDate>of();
        };
    var isInParts =
        ends.stream()
            .allMatch(
                end ->
                    end.precision().compareTo(Precision.YEAR) <= 0
                        && (ends.size() == 1 || end.precision() != Precision.SEASON)
                        // citation processors refuse a range from a year to a day
                        && end.precision() == ends.getFirst().precision());
    return isInParts ? ends : List.of();
  }

  private static List<Integer> parts(EdtfDate end) {
    var day = end.earliest();
    return switch (end.precision()) {
      case DAY -> List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      case MONTH -> List.of(day.getYear(), day.getMonthValue());
      default -> List.of(day.getYear());
    };
  }

  /** Spring is 1, winter 4; EDTF counts them from 21. */
  private static int season(EdtfDate end) {
    return Integer.parseInt(end.text().substring(5, 7)) - 20;
  }

  /** Year, month and day between slashes, then in words what these cannot say. */
  String ris() {
    if (date.earliest().equals(LocalDate.MIN)) {
      return "///" + words();
    }
    var first = date instanceof EdtfInterval(Endpoint.Known(var known), var end) ? known : date;
    var day = first.earliest();
    var plain =
        switch (first.precision()) {
          case DAY ->
              String.format(
                  Locale.ROOT,
                  "%04d/%02d/%02d/",
                  day.getYear(),
                  day.getMonthValue(),
                  day.getDayOfMonth());
          case MONTH ->
              String.format(Locale.ROOT, "%04d/%02d//", day.getYear(), day.getMonthValue());
          default -> String.format(Locale.ROOT, "%04d///", day.getYear());
        };
    var isPlain =
        date instanceof EdtfDate
            && !date.isApproximate()
            && !date.isUncertain()
            && date.precision() != Precision.SEASON
            && date.precision().compareTo(Precision.YEAR) <= 0;
    return isPlain ? plain : plain + words();
  }
}
