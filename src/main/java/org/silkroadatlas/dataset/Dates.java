package org.silkroadatlas.dataset;

import java.time.LocalDate;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfDate;
import org.silkroadatlas.time.EdtfException;
import org.silkroadatlas.time.EdtfInterval;
import org.silkroadatlas.time.Precision;

/** Reads dates in fields. */
final class Dates {
  /** Placeholder for a date that cannot be read. */
  static final EdtfDate NONE =
      new EdtfDate("?", LocalDate.EPOCH, LocalDate.EPOCH, Precision.DAY, true, true);

  private static final String REASON = "is not a date: ";

  private Dates() {}

  static Edtf parse(Fields fields, String name, String text) {
    if (text.isBlank()) {
      return NONE;
    }
    try {
      return Edtf.parse(text);
    } catch (EdtfException e) {
      var message = String.valueOf(e.getMessage());
      var reason = message.substring(message.lastIndexOf(REASON) + REASON.length());
      fields.fault(name, FaultKind.BAD_DATE, Faults.quoted(text), reason);
      return NONE;
    }
  }

  /** Rejects an interval: the beginning or end of a span must be a single date. */
  static Edtf single(Fields fields, String name, Edtf date) {
    if (date instanceof EdtfInterval interval) {
      fields.fault(
          name, FaultKind.DATE_INTERVAL, Faults.quoted(name), Faults.quoted(interval.toString()));
      return NONE;
    }
    return date;
  }

  /** Rejects anything but an exact day. */
  static EdtfDate day(Fields fields, String name, Edtf date) {
    if (date instanceof EdtfDate day && day.isExactDay()) {
      return day;
    }
    if (!date.equals(NONE)) {
      fields.fault(
          name, FaultKind.DATE_NOT_A_DAY, Faults.quoted(name), Faults.quoted(date.toString()));
    }
    return NONE;
  }

  /** Reports an end that is not after its beginning. */
  static void ordered(Fields fields, Optional<Edtf> from, String endField, Optional<Edtf> to) {
    if (from.isPresent()
        && to.isPresent()
        && !from.get().earliest().isBefore(to.get().earliest())) {
      fields.fault(
          endField,
          FaultKind.END_BEFORE_START,
          Faults.quoted(endField),
          to.get().toString(),
          from.get().toString());
    }
  }
}
