package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.FilterSentence;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.EmptyResultAdvice;
import org.silkroadatlas.query.Fill;
import org.silkroadatlas.query.FilterContents;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.query.YearChanges;

/**
 * The page of a year or a filter: what changed, what happened, what was signed and said, who had
 * which role. With a filter it lists the cursor's year or all years.
 */
public final class YearPage {
  private final Phrases phrases;
  private final ListExpansion expansion;
  private final Visible visible;
  private final EntryLists lists;
  private final List<PageRow> rows = new ArrayList<>();

  private YearPage(Phrases phrases, ListExpansion expansion, Visible visible) {
    this.phrases = phrases;
    this.expansion = expansion;
    this.visible = visible;
    lists = new EntryLists(phrases, expansion, visible);
  }

  /** The page of a state without a selection. */
  public static Page of(Phrases phrases, ListExpansion expansion, Visible visible) {
    var page = new YearPage(phrases, expansion, visible);
    return page.hasFilter() ? page.ofFilter() : page.ofYear();
  }

  /** What a pair in the matrix shares, starting with what was signed. */
  public static Page ofPair(Phrases phrases, ListExpansion expansion, Visible visible) {
    var page = new YearPage(phrases, expansion, visible);
    var contents = page.contents();
    page.list("agreements", "panel.year.agreements", contents.agreements());
    page.list("events", "panel.year.events", contents.events());
    page.list("quotes", "panel.year.quotes", contents.quotes());
    page.list("figures", "panel.year.figures", contents.figures());
    return page.page("shared", page.filterHead());
  }

  private boolean hasFilter() {
    return !visible.state().filter().isEverything();
  }

  private Page page(String subject, PageHead head) {
    return new Page(subject + ":" + visible.state().cursor(), head, rows);
  }

  private Page ofYear() {
    if (isEmptyYear()) {
      nothing();
    }
    years();
    changes();
    records(contents());
    rosters(visible.panel().memberships());
    return page("year", new PageHeads(phrases, visible).year());
  }

  private Page ofFilter() {
    if (!expansion.isEverything() && isEmptyYear()) {
      nothing();
    }
    // what more than two share is mainly formats, what two share is mainly events
    var isGroup = visible.state().filter().countries().size() > 2;
    if (isGroup) {
      formats();
    }
    persons();
    records(contents());
    if (!isGroup) {
      formats();
    }
    // joining has no persons, kinds or words
    if (!expansion.isEverything() && !asksForEvents()) {
      changes();
    }
    years();
    rosters(visible.panel().memberships());
    return page("filter:" + visible.state().filter(), filterHead());
  }

  private boolean asksForEvents() {
    var filter = visible.state().filter();
    return !filter.kinds().isEmpty() || !filter.persons().isEmpty() || !filter.text().isEmpty();
  }

  /** Two persons in the filter are compared side by side. */
  private void persons() {
    var asked = List.copyOf(visible.state().filter().persons());
    if (asked.size() == 2) {
      var one = phrases.index().person(asked.getFirst());
      var other = phrases.index().person(asked.getLast());
      rows.addAll(
          new PersonPair(phrases, expansion, visible, one, other)
              .rows(phrases.get("panel.person.sideBySide")));
    }
  }

  private PageHead filterHead() {
    var year = Integer.toString(visible.state().cursor().year());
    var head = new PageHeads(phrases, visible).filter();
    var few = inYear();
    var all = visible.counts().items();
    var isAll = expansion.isEverything();
    return few == all
        ? head
        : head.with(
            List.of(
                new PageHead.Choice(phrases.get("panel.head.some", year, few), false, !isAll),
                new PageHead.Choice(phrases.get("panel.head.allYears", all), true, isAll)));
  }

  /** How many items match the filter in the cursor's year, counted as over all years. */
  private int inYear() {
    var panel = visible.panel();
    return (int) panel.events().stream().filter(Event::held).count()
        + panel.agreements().size()
        + panel.quotes().size()
        + panel.figures().size()
        + visible.map().routes().size();
  }

  private boolean isEmptyYear() {
    var panel = visible.panel();
    return panel.events().isEmpty()
        && panel.agreements().isEmpty()
        && panel.quotes().isEmpty()
        && panel.figures().isEmpty();
  }

  private FilterContents contents() {
    var panel = visible.panel();
    return expansion.isEverything() && visible.state().focus().isEmpty()
        ? FilterContents.of(phrases.index(), visible.state().filter())
        : new FilterContents(
            panel.events(),
            panel.agreements(),
            panel.quotes(),
            panel.figures(),
            hasFilter() ? visible.map().routes() : List.of());
  }

  private void records(FilterContents contents) {
    list("events", "panel.year.events", contents.events());
    list("agreements", "panel.year.agreements", contents.agreements());
    list("quotes", "panel.year.quotes", contents.quotes());
    list("figures", "panel.year.figures", contents.figures());
    list("routes", "panel.kinds.route", contents.routes());
  }

  private void list(String key, String title, List<? extends Item> items) {
    var dating = expansion.isEverything() ? DateStyle.FULL : DateStyle.IN_YEAR;
    rows.addAll(lists.of(key, phrases.get(title), items, dating, ""));
  }

  private void nothing() {
    var state = visible.state();
    var year = Integer.toString(state.cursor().year());
    var sentence =
        state.filter().isEverything()
            ? phrases.get("panel.nothing.year", year)
            : phrases.get(
                "panel.nothing.filter", year, new FilterSentence(phrases).of(state.filter()));
    rows.add(new PageRow.Nothing(sentence, EmptyResultAdvice.to(phrases.index(), state)));
  }

  /** Changes since the year before, changes of role first. */
  private void changes() {
    var state = visible.state();
    var year = state.cursor().year();
    var changes = YearChanges.of(phrases.index(), state.filter(), year);
    rows.add(
        new PageRow.Section(phrases.get("panel.changes.since", Integer.toString(year - 1)), -1));
    rows.add(new PageRow.Tallies(changes));
    var found = new ArrayList<PageRow>();
    changes.changed().forEach(change -> found.add(new PageRow.Switched(change, DateStyle.IN_YEAR)));
    byFormat(changes.joined()).forEach((id, joined) -> found.add(change(id, joined, true)));
    byFormat(changes.left()).forEach((id, left) -> found.add(change(id, left, false)));
    changes.founded().forEach(format -> found.add(new PageRow.Began(format, true)));
    changes.ended().forEach(format -> found.add(new PageRow.Began(format, false)));
    rows.addAll(lists.folded("changes", found));
  }

  private PageRow change(String format, List<Membership> memberships, boolean joined) {
    return new PageRow.Change(
        phrases.index().format(format), memberships, joined, DateStyle.IN_YEAR);
  }

  /** The formats that several countries share, if all of them must match. */
  private void formats() {
    var filter = visible.state().filter();
    if (filter.match() != Match.ALL || filter.countries().size() < 2) {
      return;
    }
    var ids = new LinkedHashSet<String>();
    visible.map().fills().stream().filter(Fill::inFilter).forEach(f -> ids.addAll(f.formats()));
    var shared =
        phrases.index().formatsInLaneOrder().stream().filter(f -> ids.contains(f.id())).toList();
    var day = phrases.date(visible.state().cursor().day());
    rows.addAll(
        lists.of("formats", phrases.get("panel.formats.shared", day), shared, DateStyle.FULL, ""));
  }

  private void years() {
    var counts = expansion.measure().of(phrases.index(), visible.state().filter());
    rows.add(new PageRow.Section(phrases.get("panel.measure"), -1));
    rows.add(new PageRow.Years(expansion.measure(), counts, visible.state().cursor().year()));
  }

  private void rosters(List<Membership> memberships) {
    var byFormat = byFormat(memberships);
    if (byFormat.isEmpty()) {
      return;
    }
    var day = phrases.date(visible.state().cursor().day());
    rows.add(new PageRow.Section(phrases.get("panel.year.rosters", day), byFormat.size()));
    var found = new ArrayList<PageRow>();
    byFormat.forEach((id, held) -> found.add(new PageRow.Roster(phrases.index().format(id), held)));
    rows.addAll(lists.folded("rosters", found));
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
