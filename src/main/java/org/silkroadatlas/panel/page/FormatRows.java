package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.query.YearChanges;
import org.silkroadatlas.time.Span;

/** The rows found only on the page of a format: members now, members over time, changes. */
final class FormatRows {
  private final Phrases phrases;
  private final Visible visible;
  private final Format format;
  private final EntryLists lists;

  FormatRows(Phrases phrases, ListExpansion expansion, Visible visible, Format format) {
    this.phrases = phrases;
    this.visible = visible;
    this.format = format;
    lists = new EntryLists(phrases, expansion, visible);
  }

  /** The members on the cursor's day, by role. */
  List<PageRow> members() {
    var memberships = phrases.index().memberships();
    var day = visible.state().cursor().day();
    var byRole = new TreeMap<Role, List<String>>();
    memberships.ofFormat(format.id()).stream()
        .map(Membership::country)
        .distinct()
        .flatMap(id -> memberships.asOf(id, format.id(), day).stream())
        .forEach(
            held ->
                byRole.computeIfAbsent(held.role(), role -> new ArrayList<>()).add(held.country()));
    if (byRole.isEmpty()) {
      return List.of();
    }
    var told = new ArrayList<PageRow.Fact>();
    byRole.forEach(
        (role, countries) ->
            told.add(
                PageRow.Fact.plain(
                    phrases.name(role), phrases.countries(countries, Integer.MAX_VALUE))));
    return List.of(
        new PageRow.Section(phrases.get("panel.year.rosters", phrases.date(day)), -1),
        new PageRow.Facts(told));
  }

  /** The memberships over time, with a bar for each country. */
  List<PageRow> terms() {
    var terms = new ArrayList<>(phrases.index().memberships().ofFormat(format.id()));
    terms.removeIf(term -> term.role().isOffice());
    if (terms.isEmpty()) {
      return List.of();
    }
    terms.sort(
        Comparator.comparing((Membership term) -> term.span().start())
            .thenComparing(Membership::role)
            .thenComparing(term -> phrases.country(term.country()), phrases.order()));
    return List.of(
        new PageRow.Section(phrases.get("panel.terms"), -1),
        new PageRow.Terms(format, terms, visible.state().cursor().day()));
  }

  /** Countries that changed role, joined or left, latest first. */
  List<PageRow> changes() {
    var found = new ArrayList<PageRow>();
    YearChanges.rolesIn(phrases.index(), format.id()).reversed().stream()
        .map(change -> new PageRow.Switched(change, DateStyle.FULL))
        .forEach(found::add);
    var years = phrases.index().years();
    for (var year = years.last(); year >= years.first(); year--) {
      var span = Span.ofYear(year);
      var memberships = phrases.index().memberships();
      change(memberships.joined(span), true).ifPresent(found::add);
      change(memberships.left(span), false).ifPresent(found::add);
    }
    if (found.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<PageRow>();
    rows.add(new PageRow.Section(phrases.get("panel.changes.roles"), -1));
    rows.addAll(lists.folded("changes", found));
    return rows;
  }

  private Optional<PageRow> change(List<Membership> all, boolean joined) {
    var own = all.stream().filter(m -> m.format().equals(format.id())).toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(new PageRow.Change(format, own, joined, DateStyle.FULL));
  }
}
