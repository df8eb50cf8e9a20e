package org.silkroadatlas.export.citation;

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
 * A date in the notation of each citation format, with its precision: a season stays a season, an
 * interval keeps its days, and uncertainty and approximation are stated.
 */
record CitationDate(Edtf date) {
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  /** The year in which it begins, for programs that only support years. */
  Optional<Integer> year() {
    return date.earliest().equals(LocalDate.MIN)
        ? Optional.empty()
        : Optional.of(date.earliest().getYear());
  }

  /**
   * For the biblatex field {@code date}, which accepts EDTF (manual, 2.3.8 “Date and time
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

  /** In English words, as on the page of the record. */
  String words() {
    return ENGLISH.date(date);
  }

  /** A CSL-JSON date variable: parts, season and circa; words where parts cannot express it. */
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

  /** The known dates from first to last; empty if CSL cannot express them in parts. */
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
                        // citation processors reject a range from a year to a day
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

  /** Spring is 1, winter 4; EDTF counts from 21. */
  private static int season(EdtfDate end) {
    return Integer.parseInt(end.text().substring(5, 7)) - 20;
  }

  /** Year, month and day separated by slashes, followed by words for what these cannot express. */
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
