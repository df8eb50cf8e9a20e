package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.List;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Partners;
import org.silkroadatlas.query.SummitAttendance;
import org.silkroadatlas.query.VectorProfile;
import org.silkroadatlas.query.Visible;

/** What only the page of a country has: its partners, its summits, its roles, its profile. */
final class CountryRows {
  private static final int FEW_PARTNERS = 6;

  private final Phrases phrases;
  private final ListExpansion depths;
  private final Visible visible;
  private final Country country;
  private final EntryLists lists;

  CountryRows(Phrases phrases, ListExpansion depths, Visible visible, Country country) {
    this.phrases = phrases;
    this.depths = depths;
    this.visible = visible;
    this.country = country;
    lists = new EntryLists(phrases, depths, visible);
  }

  /** Whom it met, year by year. */
  List<PageRow> partners() {
    var state = visible.state();
    var year = state.cursor().year();
    var partners = Partners.of(phrases.index(), country.id(), year);
    var all = partners.order().size();
    if (all == 0) {
      return List.of();
    }
    var rows = new ArrayList<PageRow>();
    rows.add(new PageRow.Section(phrases.get("panel.partners"), -1));
    var shown = depths.isWhole("partners") ? all : Math.min(all, FEW_PARTNERS);
    rows.add(new PageRow.PartnerTable(partners, shown, year));
    if (all > FEW_PARTNERS) {
      rows.add(lists.more("partners", all));
    }
    return rows;
  }

  /** The summits that its leader missed; all of them, with who came, when unfolded. */
  List<PageRow> summits() {
    var all = SummitAttendance.of(phrases.index(), visible.state().filter(), country.id());
    var missed = all.stream().filter(SummitAttendance::isWithoutLeader).toList();
    if (missed.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<PageRow>();
    rows.add(
        new PageRow.Section(
            phrases.get("panel.summits.missed", phrases.number(all.size())), missed.size()));
    rows.add(new PageRow.Prose(PageRow.Tone.NOTE, "", phrases.get("panel.summits.legend")));
    var found = new ArrayList<PageRow>();
    missed.reversed().forEach(attendance -> found.add(new PageRow.Attended(attendance)));
    rows.addAll(lists.folded("summits", found));
    return rows;
  }

  /** With whom it dealt, by year and vector. */
  List<PageRow> profile() {
    var index = phrases.index();
    var filter = visible.state().filter();
    var own = VectorProfile.of(index, filter, country.id());
    if (own.most() == 0) {
      return List.of();
    }
    var others =
        index.dataset().countries().stream()
            .filter(other -> other.core() && !other.equals(country))
            .map(other -> VectorProfile.of(index, filter, other.id()))
            .toList();
    return List.of(
        new PageRow.Section(phrases.get("panel.profile"), -1),
        new PageRow.Profile(own, others, visible.state().cursor().year()));
  }

  /** The roles of a country at a glance; the end of the page says since when and who says so. */
  List<PageRow> roles() {
    var memberships = visible.panel().memberships();
    if (memberships.isEmpty()) {
      return List.of();
    }
    var day = phrases.date(visible.state().cursor().day());
    return List.of(
        new PageRow.Section(phrases.get("panel.roles", day), memberships.size()),
        new PageRow.Glance(memberships));
  }

  /** What a country joined and left in the cursor's year. */
  List<PageRow> changes() {
    var memberships = phrases.index().memberships();
    var year = visible.state().cursor().yearSpan();
    var changes = new ArrayList<PageRow>();
    for (var joined : List.of(true, false)) {
      for (var change : joined ? memberships.joined(year) : memberships.left(year)) {
        if (change.country().equals(country.id())) {
          changes.add(
              new PageRow.Change(
                  phrases.index().format(change.format()),
                  List.of(change),
                  joined,
                  DateStyle.IN_YEAR));
        }
      }
    }
    if (!changes.isEmpty()) {
      changes.addFirst(new PageRow.Section(phrases.get("panel.country.changes"), -1));
    }
    return changes;
  }
}
