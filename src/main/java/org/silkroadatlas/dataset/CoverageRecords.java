package org.silkroadatlas.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.silkroadatlas.model.Coverage;
import org.silkroadatlas.model.CoverageAim;
import org.silkroadatlas.model.CoverageOf;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.time.EdtfInterval;
import org.silkroadatlas.time.EdtfInterval.Endpoint;
import org.silkroadatlas.time.YearRange;

/** Reads coverage statements. */
final class CoverageRecords {
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

  private CoverageRecords() {}

  static Coverage coverage(Fields fields) {
    return new Coverage(
        fields.id(),
        fields.text("title"),
        fields.choices("kinds", EventKind.class),
        fields.choices("levels", Level.class),
        fields.optionalRefs("formats", ItemKind.FORMAT),
        fields.choice("participants", CoverageOf.ANY),
        years(fields),
        fields.choice("aim", CoverageAim.class),
        fields.optionalObject("expected", CoverageRecords::numbersByYear).orElse(Map.of()),
        fields.optionalText("note"),
        fields.optionalRefs("sources", ItemKind.SOURCE));
  }

  private static Map<String, Integer> numbersByYear(Fields fields) {
    var numbers = new LinkedHashMap<String, Integer>();
    for (var year : fields.names()) {
      if (!YEAR.matcher(year).matches()) {
        fields.fault(year, FaultKind.BAD_YEAR, Faults.quoted(year));
      }
      numbers.put(year, fields.wholeNumber(year, 0, 100_000));
    }
    return numbers;
  }

  private static YearRange years(Fields fields) {
    var date = fields.date("years");
    if (date instanceof EdtfInterval(var start, var end)
        && !(start instanceof Endpoint.Known && end instanceof Endpoint.Known)) {
      fields.fault("years", FaultKind.YEARS_OPEN, date.toString());
      return new YearRange(1000, 1000);
    }
    return YearRange.between(date.earliest().getYear(), date.latest().getYear());
  }
}
