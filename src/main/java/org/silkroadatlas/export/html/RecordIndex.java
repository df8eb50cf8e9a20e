package org.silkroadatlas.export.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.Records;

/** The records of a page by year, by country and by format. */
final class RecordIndex {
  private final PageWords words;
  private final RecordCards cards;
  private final List<Item> timed = new ArrayList<>();
  private final List<Membership> memberships;

  RecordIndex(Records records, PageWords words, RecordCards cards) {
    this.words = words;
    this.cards = cards;
    for (var item : records.all()) {
      if (!(item instanceof Membership || item instanceof Route)) {
        timed.add(item);
      }
    }
    memberships = records.memberships();
  }

  /**
   * Writes the index.
   *
   * @param sections ids of the sections that already cover a year
   */
  void write(MarkupWriter page, Map<Integer, String> sections) {
    page.open("section", "id", "index", "aria-labelledby", "index-h")
        .element("h2", words.get("page.index"), "id", "index-h");
    years(page, sections);
    countries(page);
    formats(page);
    page.close().line();
  }

  private void years(MarkupWriter page, Map<Integer, String> sections) {
    var byYear = new TreeMap<Integer, List<Item>>();
    timed.forEach(item -> byYear.computeIfAbsent(year(item), _ -> new ArrayList<>()).add(item));
    page.element("h3", words.get("page.index.years")).open("ul", "class", "years");
    byYear.forEach(
        (year, items) -> {
          var section = sections.get(year);
          page.open("li");
          if (section == null) {
            fold(page, Integer.toString(year), items, List.of());
          } else {
            page.element("a", Integer.toString(year), "href", "#" + section)
                .text(" (" + items.size() + ")");
          }
          page.close();
        });
    page.close();
  }

  private static int year(Item item) {
    return item.when().map(Cursor::at).map(Cursor::year).orElse(0);
  }

  private void countries(MarkupWriter page) {
    var byName = new TreeMap<String, String>();
    timed.forEach(item -> RecordCards.countriesOf(item).forEach(id -> name(id, byName)));
    memberships.forEach(held -> name(held.country(), byName));
    page.element("h3", words.get("page.index.countries"));
    byName.forEach(
        (name, id) ->
            fold(
                page,
                name,
                timed.stream().filter(item -> RecordCards.countriesOf(item).contains(id)).toList(),
                memberships.stream().filter(held -> held.country().equals(id)).toList()));
  }

  private void name(String id, Map<String, String> byName) {
    if (words.index().hasCountry(id)) {
      byName.put(words.country(id), id);
    }
  }

  private void formats(MarkupWriter page) {
    Map<Format, List<Item>> byFormat = new LinkedHashMap<>();
    for (var format : words.index().formatsInLaneOrder()) {
      var own = timed.stream().filter(item -> isOf(item, format.id())).toList();
      if (!own.isEmpty() || memberships.stream().anyMatch(m -> m.format().equals(format.id()))) {
        byFormat.put(format, own);
      }
    }
    page.element("h3", words.get("page.index.formats"));
    byFormat.forEach(
        (format, items) ->
            fold(
                page,
                words.records().title(format).text(),
                items,
                memberships.stream().filter(m -> m.format().equals(format.id())).toList()));
  }

  private static boolean isOf(Item item, String format) {
    Optional<String> own =
        switch (item) {
          case Event it -> Optional.of(it.format());
          case Agreement it -> it.format();
          case Quote it -> it.format();
          case Figure it -> it.format();
          default -> Optional.empty();
        };
    return own.filter(format::equals).isPresent();
  }

  private void fold(
      MarkupWriter page, String name, Collection<? extends Item> items, List<Membership> roles) {
    page.open("details").element("summary", name + " (" + (items.size() + roles.size()) + ")");
    if (!roles.isEmpty()) {
      cards.roles(page, roles);
    }
    if (!items.isEmpty()) {
      page.open("ul", "class", "list");
      items.forEach(item -> link(page, item));
      page.close();
    }
    page.close().line();
  }

  /** Shorter than a line of a scene: the sources are listed with the record. */
  private void link(MarkupWriter page, Item item) {
    var title = words.records().title(item);
    page.open("li");
    item.when()
        .ifPresent(date -> page.element("span", words.date(date), "class", "date").text(" "));
    page.element("a", title.text(), words.marked(title, "href", "#" + item.ref())).close();
  }
}
