package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.PersonTies;
import org.silkroadatlas.query.Visible;

/** What is told of a person alone: whom they met, where, and beside whom they were chosen. */
final class PersonRows {
  private static final int FEW = 8;
  private static final int FEW_PLACES = 12;

  private final Phrases phrases;
  private final ListExpansion depths;
  private final Visible visible;
  private final Person person;
  private final EntryLists lists;
  private final PersonTies ties;

  PersonRows(Phrases phrases, ListExpansion depths, Visible visible, Person person) {
    this.phrases = phrases;
    this.depths = depths;
    this.visible = visible;
    this.person = person;
    lists = new EntryLists(phrases, depths, visible);
    ties = PersonTies.of(phrases.index(), person.id(), visible.state().cursor().year());
  }

  /** Whom the person met, year by year, and where. */
  List<PageRow> met() {
    var all = ties.order().size();
    var rows = new ArrayList<PageRow>();
    if (all > 0) {
      rows.add(new PageRow.Section(phrases.get("panel.person.met"), all));
      var shown = depths.isWhole("met") ? all : Math.min(all, FEW);
      rows.add(new PageRow.PersonTable(ties, shown, visible.state().cursor().year()));
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

  private String places() {
    return ties.places().entrySet().stream()
        .limit(FEW_PLACES)
        .map(it -> phrases.index().place(it.getKey()).name() + " " + it.getValue())
        .collect(Collectors.joining(" · "));
  }

  /** What can be asked for with the person: alone, or beside the one met most often. */
  List<PageRow> acts() {
    var rows = new ArrayList<PageRow>();
    var filter = visible.state().filter();
    var key = filter.persons().contains(person.id()) ? "without" : "filter";
    rows.add(
        new PageRow.Act(
            phrases.get("panel.person." + key),
            new Action.ChooseFilter(filter.togglingPerson(person.id()))));
    return rows;
  }

  /** The person beside each other one for whom the filter asks. */
  List<PageRow> compared() {
    var rows = new ArrayList<PageRow>();
    for (var id : visible.state().filter().persons()) {
      if (!id.equals(person.id())) {
        rows.addAll(beside(phrases.index().person(id)));
      }
    }
    return rows;
  }

  private List<PageRow> beside(Person other) {
    var index = phrases.index();
    var year = visible.state().cursor().year();
    var theirs = PersonTies.of(index, other.id(), year);
    var together = PersonTies.together(index, person.id(), other.id());
    var both = ties.order().stream().filter(theirs.order()::contains).count();
    var rows = new ArrayList<PageRow>();
    rows.add(new PageRow.Section(phrases.get("panel.person.beside", phrases.person(other)), -1));
    rows.add(
        new PageRow.Facts(
            List.of(
                PageRow.Fact.plain(
                    phrases.person(person),
                    phrases.get(
                        "panel.person.counts",
                        ties.meetings().size(),
                        ties.order().size(),
                        ties.places().size())),
                PageRow.Fact.linked(
                    phrases.person(other),
                    phrases.get(
                        "panel.person.counts",
                        theirs.meetings().size(),
                        theirs.order().size(),
                        theirs.places().size()),
                    other.ref()),
                PageRow.Fact.plain(
                    phrases.get("panel.person.both"),
                    phrases.get("panel.person.shared", together.size(), both)))));
    rows.addAll(
        lists.of(
            "with-" + other.id(),
            phrases.get("panel.person.together"),
            together,
            DateStyle.FULL,
            ""));
    return rows;
  }
}
