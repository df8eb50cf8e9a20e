package org.silkroadatlas.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.query.Advice;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.Visible;

/**
 * The page of a year: what happened, was signed and was said, who joined or left, who was where.
 */
final class YearPage {
  private final Phrases phrases;
  private final Visible visible;
  private final List<Row> rows = new ArrayList<>();

  private YearPage(Phrases phrases, Visible visible) {
    this.phrases = phrases;
    this.visible = visible;
  }

  static List<Row> rows(Phrases phrases, Visible visible) {
    return new YearPage(phrases, visible).build();
  }

  private List<Row> build() {
    var panel = visible.panel();
    head();
    if (panel.events().isEmpty()
        && panel.agreements().isEmpty()
        && panel.quotes().isEmpty()
        && panel.figures().isEmpty()) {
      nothing();
    }
    entries("panel.year.events", panel.events());
    entries("panel.year.agreements", panel.agreements());
    entries("panel.year.quotes", panel.quotes());
    changes();
    entries("panel.year.figures", panel.figures());
    rosters(panel.memberships());
    return rows;
  }

  private void head() {
    var panel = visible.panel();
    var cursor = visible.state().cursor();
    var sentence =
        Phrases.dotted(
            phrases.count("events", panel.events().size()),
            phrases.count("agreements", panel.agreements().size()),
            phrases.count("quotes", panel.quotes().size()),
            phrases.count("figures", panel.figures().size()));
    var title = Integer.toString(cursor.year());
    rows.add(
        new Row.YearHead(
            title,
            cursor instanceof Cursor.OnDay(var day)
                ? Phrases.dotted(phrases.date(day), sentence)
                : sentence));
  }

  private void nothing() {
    var state = visible.state();
    var year = Integer.toString(state.cursor().year());
    var sentence =
        state.scope().isEverything()
            ? phrases.get("panel.nothing.year", year)
            : phrases.get(
                "panel.nothing.scope", year, new ScopeSentence(phrases).of(state.scope()));
    rows.add(new Row.Nothing(sentence, Advice.to(phrases.index(), state)));
  }

  private void entries(String title, List<? extends Item> items) {
    if (items.isEmpty()) {
      return;
    }
    rows.add(new Row.Section(phrases.get(title), items.size()));
    for (var item : items) {
      rows.add(new Row.Entry(item, Dating.IN_YEAR, true));
    }
  }

  private void changes() {
    var changes = new ArrayList<Row>();
    byFormat(visible.map().joined())
        .forEach((format, joined) -> changes.add(change(format, joined, true)));
    byFormat(visible.map().left())
        .forEach((format, left) -> changes.add(change(format, left, false)));
    if (!changes.isEmpty()) {
      rows.add(new Row.Section(phrases.get("panel.year.changes"), -1));
      rows.addAll(changes);
    }
  }

  private Row change(String format, List<Membership> memberships, boolean joined) {
    return new Row.Change(phrases.index().format(format), memberships, joined);
  }

  private void rosters(List<Membership> memberships) {
    var byFormat = byFormat(memberships);
    if (byFormat.isEmpty()) {
      return;
    }
    var day = phrases.date(visible.state().cursor().day());
    rows.add(new Row.Section(phrases.get("panel.year.rosters", day), byFormat.size()));
    byFormat.forEach(
        (format, held) -> rows.add(new Row.Roster(phrases.index().format(format), held)));
  }

  /** Memberships by format, in the order of lanes. */
  private Map<String, List<Membership>> byFormat(List<Membership> memberships) {
    var byFormat = new LinkedHashMap<String, List<Membership>>();
    for (var format : phrases.index().formatsInLaneOrder()) {
      byFormat.put(format.id(), new ArrayList<>());
    }
    for (var membership : memberships) {
      byFormat.computeIfAbsent(membership.format(), id -> new ArrayList<>()).add(membership);
    }
    byFormat.values().removeIf(List::isEmpty);
    return byFormat;
  }
}
