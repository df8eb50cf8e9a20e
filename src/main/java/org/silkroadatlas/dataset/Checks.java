package org.silkroadatlas.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.time.Edtf;

/** Finds contradictory dates, references and spans in the fields of different records. */
final class Checks {
  private final Draft draft;
  private final Faults faults;

  private Checks(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  /** Reports what does not fit. Records with faults of their own are skipped. */
  static void check(Draft draft, Faults faults) {
    var checks = new Checks(draft, faults);
    checks.formats();
    checks.memberships();
    checks.attendances();
    checks.dependents();
  }

  private void fault(Located<?> row, String field, FaultKind kind, Object... details) {
    var at = row.at(field);
    faults.add(row.file(), at.line(), at.column(), kind, details);
  }

  private void formats() {
    var successors = new HashMap<String, String>();
    for (var row : draft.formats.sound()) {
      var format = row.value();
      ordered(row, "ended", format.founded(), format.ended());
      format.successor().ifPresent(next -> successors.put(format.id(), next));
    }
    for (var row : draft.formats.sound()) {
      if (leadsBack(row.value(), successors)) {
        fault(row, "successor", FaultKind.SUCCESSOR_CIRCLE, Faults.quoted(row.id()));
      }
    }
  }

  private static boolean leadsBack(Format format, Map<String, String> successors) {
    var seen = new HashSet<String>();
    var next = successors.get(format.id());
    while (next != null && seen.add(next)) {
      if (next.equals(format.id())) {
        return true;
      }
      next = successors.get(next);
    }
    return false;
  }

  private boolean ordered(
      Located<?> row, String endField, Optional<Edtf> start, Optional<Edtf> end) {
    var first = start.map(Edtf::earliest).orElse(LocalDate.MIN);
    var last = end.map(Edtf::earliest).orElse(LocalDate.MAX);
    if (first.isBefore(last)) {
      return true;
    }
    fault(
        row,
        endField,
        FaultKind.END_BEFORE_START,
        Faults.quoted(endField),
        end.map(Edtf::toString).orElse(""),
        start.map(Edtf::toString).orElse(""));
    return false;
  }

  private void memberships() {
    var seats = new HashMap<String, List<Located<Membership>>>();
    for (var row : draft.memberships.sound()) {
      var membership = row.value();
      if (ordered(row, "to", membership.from(), membership.to())) {
        var seat =
            String.join(" ", membership.format(), membership.country(), membership.role().key());
        seats.computeIfAbsent(seat, _ -> new ArrayList<>()).add(row);
      }
    }
    seats.values().forEach(this::overlaps);
  }

  private void overlaps(List<Located<Membership>> rows) {
    for (var i = 1; i < rows.size() && !faults.isFull(); i++) {
      for (var j = 0; j < i; j++) {
        var later = rows.get(i);
        var earlier = rows.get(j);
        if (later.value().span().overlaps(earlier.value().span())) {
          fault(
              later,
              "from",
              FaultKind.OVERLAP,
              Faults.quoted(later.id()),
              Faults.quoted(earlier.id()),
              earlier.file() + ":" + earlier.node().line());
          break;
        }
      }
    }
  }

  /** Checks that no country is listed both as present and absent, or both as absent and unclear. */
  private void attendances() {
    for (var row : draft.events.sound()) {
      var told = new HashSet<String>();
      row.value().participants().forEach(participant -> told.add(participant.country()));
      toldOnce(row, "absent", row.value().absent(), told);
      toldOnce(row, "unclear", row.value().unclear(), told);
    }
  }

  private void toldOnce(
      Located<Event> row, String field, List<String> countries, Set<String> told) {
    for (var country : countries) {
      if (!told.add(country)) {
        fault(row, field, FaultKind.BOTH_ABSENT, Faults.quoted(country), Faults.quoted(field));
      }
    }
  }

  private void dependents() {
    for (var row : draft.agreements.sound()) {
      var it = row.value();
      it.event().ifPresent(event -> onDay(row, it.date(), event, it.note()));
    }
    for (var row : draft.quotes.sound()) {
      var it = row.value();
      it.event().ifPresent(event -> onDay(row, it.date(), event, it.note()));
    }
    for (var row : draft.figures.sound()) {
      var it = row.value();
      it.event().ifPresent(event -> onDay(row, it.date(), event, it.note()));
    }
  }

  private void onDay(Located<?> row, Edtf date, String eventId, Optional<String> note) {
    var event = draft.events.find(eventId).filter(Located::sound).map(Located::value);
    if (note.isEmpty()
        && event.map(Event::date).filter(on -> !on.span().overlaps(date.span())).isPresent()) {
      fault(
          row,
          "date",
          FaultKind.AWAY_FROM_EVENT,
          date.toString(),
          Faults.quoted(eventId),
          event.map(Event::date).map(Edtf::toString).orElse(""));
    }
  }
}
