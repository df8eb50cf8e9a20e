package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.PersonTies;
import org.silkroadatlas.query.Visible;

/** The rows found only on the page of a person: whom they met, where, and comparisons. */
final class PersonRows {
  private static final int FEW = 8;
  private static final int FEW_PLACES = 12;

  private final Phrases phrases;
  private final ListExpansion expansion;
  private final Visible visible;
  private final Person person;
  private final EntryLists lists;
  private final PersonTies ties;

  PersonRows(Phrases phrases, ListExpansion expansion, Visible visible, Person person) {
    this.phrases = phrases;
    this.expansion = expansion;
    this.visible = visible;
    this.person = person;
    lists = new EntryLists(phrases, expansion, visible);
    ties = PersonTies.of(phrases.index(), person.id(), visible.state().cursor().year());
  }

  /** Whom the person met, year by year, and where. */
  List<PageRow> met() {
    var all = ties.order().size();
    var rows = new ArrayList<PageRow>();
    if (all > 0) {
      rows.add(new PageRow.Section(phrases.get("panel.person.met"), all));
      var shown = expansion.isWhole("met") ? all : Math.min(all, FEW);
      var lines = ties.order().subList(0, shown).stream().map(this::line).toList();
      rows.add(new PageRow.YearTable(lines, visible.state().cursor().year()));
      if (all > FEW) {
        rows.add(lists.more("met", all));
      }
    }
    if (!ties.places().isEmpty()) {
      rows.add(new PageRow.Section(phrases.get("panel.person.places"), ties.places().size()));
      rows.add(new PageRow.Prose(PageRow.Tone.NOTE, "", places()));
    }
    return rows;
  }

  private PageRow.YearLine line(String id) {
    var other = phrases.index().person(id);
    return new PageRow.YearLine(
        phrases.person(other), Optional.of(other.ref()), ties.counts().getOrDefault(id, Map.of()));
  }

  private String places() {
    return ties.places().entrySet().stream()
        .limit(FEW_PLACES)
        .map(it -> phrases.index().place(it.getKey()).name() + " " + it.getValue())
        .collect(Collectors.joining(" · "));
  }

  /** The filters offered for the person: alone, or with the person met most often. */
  List<PageRow> acts() {
    var rows = new ArrayList<PageRow>();
    var filter = visible.state().filter();
    var asked = filter.persons();
    var key = asked.contains(person.id()) ? "without" : "filter";
    rows.add(act(phrases.get("panel.person." + key), filter.togglingPerson(person.id())));
    if (asked.stream().allMatch(person.id()::equals)) {
      ties.order().stream()
          .max(Comparator.comparingInt(ties::total))
          .map(phrases.index()::person)
          .ifPresent(
              other ->
                  rows.add(
                      act(
                          phrases.get("panel.person.compare", phrases.person(other)),
                          filter.withPersons(Set.of(person.id(), other.id())))));
    }
    return rows;
  }

  private static PageRow act(String words, Filter filter) {
    return new PageRow.Act(words, new Action.ChooseFilter(filter));
  }

  /** The comparisons of the person with every other person in the filter. */
  List<PageRow> compared() {
    var rows = new ArrayList<PageRow>();
    for (var id : visible.state().filter().persons()) {
      if (!id.equals(person.id())) {
        var other = phrases.index().person(id);
        var title = phrases.get("panel.person.beside", phrases.person(other));
        rows.addAll(new PersonPair(phrases, expansion, visible, person, other).rows(title));
      }
    }
    return rows;
  }
}
