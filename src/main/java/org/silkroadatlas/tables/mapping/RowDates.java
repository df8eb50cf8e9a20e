package org.silkroadatlas.tables.mapping;

import java.util.Locale;
import java.util.Optional;
import org.silkroadatlas.query.TextFold;
import org.silkroadatlas.time.Edtf;

/** The date of a row, from one column or several. */
final class RowDates {
  private final DateReading reading;

  RowDates(SheetMapping mapping) {
    reading = new DateReading(mapping.order().orElse(DateOrder.DAY_FIRST));
  }

  /** The date; empty if a fault was reported. */
  Optional<Edtf> date(RowCells cells) {
    var start =
        read(cells, ColumnMeaning.DATE)
            .or(() -> parts(cells, ColumnMeaning.YEAR, ColumnMeaning.MONTH, ColumnMeaning.DAY));
    var end =
        read(cells, ColumnMeaning.END)
            .or(
                () ->
                    parts(
                        cells,
                        ColumnMeaning.END_YEAR,
                        ColumnMeaning.END_MONTH,
                        ColumnMeaning.END_DAY));
    if (start.isEmpty()) {
      if (!cells.isStopped()) {
        var where =
            cells.mapping().has(ColumnMeaning.DATE) ? ColumnMeaning.DATE : ColumnMeaning.YEAR;
        cells.fault(FaultReason.NO_DATE, where);
      }
      return Optional.empty();
    }
    if (end.isEmpty()) {
      return start;
    }
    var both = DateReading.between(start.get(), end.get());
    if (both.date() == null) {
      cells.fault(
          FaultReason.BACKWARDS,
          cells.mapping().has(ColumnMeaning.END) ? ColumnMeaning.END : ColumnMeaning.END_YEAR);
      return Optional.empty();
    }
    return Optional.of(both.date());
  }

  private Optional<Edtf> read(RowCells cells, ColumnMeaning meaning) {
    var text = cells.text(meaning);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var read = reading.read(text);
    if (read.date() != null) {
      return Optional.of(read.date());
    }
    cells.fault(
        read.fault() == DateReading.Fault.NO_SUCH_DAY
            ? FaultReason.NO_SUCH_DAY
            : read.fault() == DateReading.Fault.BACKWARDS
                ? FaultReason.BACKWARDS
                : FaultReason.BAD_DATE,
        meaning);
    return Optional.empty();
  }

  private Optional<Edtf> parts(
      RowCells cells, ColumnMeaning year, ColumnMeaning month, ColumnMeaning day) {
    var text = cells.text(year);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var read = reading.read(text);
    if (read.date() == null || cells.text(month).isEmpty()) {
      return read.date() == null
          ? bad(cells, FaultReason.BAD_DATE, year)
          : Optional.of(read.date());
    }
    var named = cells.text(month);
    var number =
        named.matches("\\d{1,2}")
            ? Optional.of(Integer.parseInt(named))
            : MonthNames.month(TextFold.fold(named));
    if (number.isEmpty()) {
      return bad(cells, FaultReason.BAD_DATE, month);
    }
    var joined = text + String.format(Locale.ROOT, "-%02d", number.get());
    var days = cells.text(day);
    if (!days.isEmpty()) {
      if (!days.matches("\\d{1,2}")) {
        return bad(cells, FaultReason.BAD_DATE, day);
      }
      joined += String.format(Locale.ROOT, "-%02d", Integer.parseInt(days));
    }
    var whole = reading.read(joined);
    return whole.date() == null
        ? bad(cells, FaultReason.NO_SUCH_DAY, days.isEmpty() ? month : day)
        : Optional.of(whole.date());
  }

  private static Optional<Edtf> bad(RowCells cells, FaultReason reason, ColumnMeaning meaning) {
    cells.fault(reason, meaning);
    return Optional.empty();
  }
}
