package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.PersonTies;
import org.silkroadatlas.query.Visible;

/** Two persons side by side: the events of each, year by year, and where they met. */
final class PersonPair {
  private final Phrases phrases;
  private final ListExpansion expansion;
  private final Visible visible;
  private final Person one;
  private final Person other;

  PersonPair(Phrases phrases, ListExpansion expansion, Visible visible, Person one, Person other) {
    this.phrases = phrases;
    this.expansion = expansion;
    this.visible = visible;
    this.one = one;
    this.other = other;
  }

  /** The rows of the comparison. */
  List<PageRow> rows(String title) {
    var index = phrases.index();
    var year = visible.state().cursor().year();
    var own = PersonTies.of(index, one.id(), year);
    var theirs = PersonTies.of(index, other.id(), year);
    var together = PersonTies.together(index, one.id(), other.id());
    var both = own.order().stream().filter(theirs.order()::contains).count();
    var rows = new ArrayList<PageRow>();
    rows.add(new PageRow.Section(title, -1));
    rows.add(
        new PageRow.YearTable(
            List.of(
                line(one, own),
                line(other, theirs),
                new PageRow.YearLine(
                    phrases.get("panel.person.together"),
                    Optional.empty(),
                    PersonTies.byYear(together))),
            year));
    rows.add(
        new PageRow.Facts(
            List.of(
                fact(one, own),
                fact(other, theirs),
                PageRow.Fact.plain(
                    phrases.get("panel.person.both"),
                    phrases.get("panel.person.shared", together.size(), both)))));
    rows.addAll(
        new EntryLists(phrases, expansion, visible)
            .of(
                "with-" + other.id(),
                phrases.get("panel.person.together"),
                together,
                DateStyle.FULL,
                ""));
    return rows;
  }

  private PageRow.YearLine line(Person person, PersonTies ties) {
    return new PageRow.YearLine(
        phrases.person(person), Optional.of(person.ref()), PersonTies.byYear(ties.meetings()));
  }

  private PageRow.Fact fact(Person person, PersonTies ties) {
    return PageRow.Fact.linked(
        phrases.person(person),
        phrases.get(
            "panel.person.counts",
            ties.meetings().size(),
            ties.order().size(),
            ties.places().size()),
        person.ref());
  }
}
