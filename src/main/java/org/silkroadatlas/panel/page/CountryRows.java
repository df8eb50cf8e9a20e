package org.silkroadatlas.panel.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Office;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Tenure;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.CoverageReport;
import org.silkroadatlas.query.Facet;
import org.silkroadatlas.query.Partners;
import org.silkroadatlas.query.SummitAttendance;
import org.silkroadatlas.query.TreatyBoard;
import org.silkroadatlas.query.TreatyChoice;
import org.silkroadatlas.query.VectorProfile;
import org.silkroadatlas.query.Visible;

/** The rows found only on the page of a country: partners, summits, roles, profile. */
final class CountryRows {
  private static final int FEW_PARTNERS = 6;
  private static final int FEW_BANDS = 12;

  private final Phrases phrases;
  private final ListExpansion expansion;
  private final Visible visible;
  private final Country country;
  private final EntryLists lists;

  CountryRows(Phrases phrases, ListExpansion expansion, Visible visible, Country country) {
    this.phrases = phrases;
    this.expansion = expansion;
    this.visible = visible;
    this.country = country;
    lists = new EntryLists(phrases, expansion, visible);
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
    var shown = expansion.isWhole("partners") ? all : Math.min(all, FEW_PARTNERS);
    rows.add(new PageRow.PartnerTable(partners, shown, year));
    if (all > FEW_PARTNERS) {
      rows.add(lists.more("partners", all));
    }
    return rows;
  }

  /** The summits that its leader missed; when unfolded, all summits with who attended. */
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
        new PageRow.Profile(own, others, visible.state().cursor().year()),
        new PageRow.Prose(PageRow.Tone.NOTE, "", coverage()));
  }

  /** What the numbers are based on, so that a selection is not mistaken for a full count. */
  private String coverage() {
    var asked = visible.state().filter().without(Facet.COUNTRIES).without(Facet.YEARS);
    return CoverageReport.of(phrases.index(), asked)
        .map(phrases::coverage)
        .orElseGet(() -> phrases.get("views.trends.selection"));
  }

  /** Its roles in formats over the years. */
  List<PageRow> bands() {
    var years = phrases.index().years().span();
    var terms =
        phrases.index().formatsInLaneOrder().stream()
            .flatMap(format -> phrases.index().memberships().ofFormat(format.id()).stream())
            .filter(held -> held.country().equals(country.id()) && !held.role().isOffice())
            .filter(held -> held.span().overlaps(years))
            .toList();
    var formats = terms.stream().map(Membership::format).distinct().toList();
    if (formats.isEmpty()) {
      return List.of();
    }
    var isWhole = expansion.isWhole("bands") || formats.size() <= FEW_BANDS;
    var shown = formats.subList(0, isWhole ? formats.size() : FEW_BANDS);
    var rows = new ArrayList<PageRow>();
    rows.add(new PageRow.Section(phrases.get("panel.country.bands"), formats.size()));
    rows.add(
        new PageRow.Bands(
            terms.stream().filter(held -> shown.contains(held.format())).toList(),
            visible.state().cursor().day()));
    if (formats.size() > FEW_BANDS) {
      rows.add(lists.more("bands", formats.size()));
    }
    return rows;
  }

  /** Who held its offices at the cursor, highest first. */
  List<PageRow> people() {
    var day = visible.state().cursor().day();
    var facts = new ArrayList<PageRow.Fact>();
    phrases.index().dataset().persons().stream()
        .flatMap(person -> office(person, day).map(held -> Map.entry(held, person)).stream())
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            it ->
                facts.add(
                    PageRow.Fact.linked(
                        phrases.name(it.getKey()),
                        phrases.person(it.getValue()),
                        it.getValue().ref())));
    return facts.isEmpty()
        ? List.of()
        : List.of(
            new PageRow.Section(phrases.get("panel.country.people"), facts.size()),
            new PageRow.Facts(facts));
  }

  private Optional<Office> office(Person person, LocalDate day) {
    return person.offices().stream()
        .filter(held -> held.from().isPresent() && held.span().contains(day))
        .filter(held -> held.country().filter(country.id()::equals).isPresent())
        .map(Tenure::office)
        .min(Comparator.naturalOrder());
  }

  /** Its agreements that were not known to be in force for all parties at the cursor. */
  List<PageRow> waiting() {
    var state = visible.state();
    var own = state.filter().withCountries(Set.of(country.id())).withYears(Optional.empty());
    var found = new ArrayList<PageRow>();
    TreatyBoard.of(phrases.index(), own, state.cursor().day(), TreatyChoice.DEFAULT).rows().stream()
        .filter(row -> !row.missing().isEmpty())
        .forEach(row -> found.add(new PageRow.Entry(row.agreement(), DateStyle.FULL, false)));
    return section("waiting", phrases.get("panel.country.waiting"), found);
  }

  private List<PageRow> section(String list, String title, List<PageRow> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<PageRow>();
    rows.add(new PageRow.Section(title, found.size()));
    rows.addAll(lists.folded(list, found));
    return rows;
  }

  /** The roles of a country at a glance; details and sources are at the end of the page. */
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

  /** The formats that a country joined and left in the cursor's year. */
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
