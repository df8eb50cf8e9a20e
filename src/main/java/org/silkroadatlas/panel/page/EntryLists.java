package org.silkroadatlas.panel.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.panel.text.DateStyle;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.Visible;

/** Lists records under a heading: the most important ones, and a row that unfolds the rest. */
final class EntryLists {
  /** Held events of high rank with many countries first; other records keep their order. */
  private static final Comparator<Item> HEAVIEST_FIRST =
      Comparator.comparing((Item item) -> event(item).map(event -> !event.held()).orElse(false))
          .thenComparing(item -> event(item).map(Event::level).orElse(Level.NONE))
          .thenComparingInt(
              item -> -event(item).map(event -> event.participants().size()).orElse(0));

  /** Longer lists than this are folded. */
  static final int FEW = 5;

  private final Phrases phrases;
  private final ListExpansion expansion;
  private final State state;
  private final Set<ItemRef> content = new HashSet<>();

  EntryLists(Phrases phrases, ListExpansion expansion, Visible visible) {
    this.phrases = phrases;
    this.expansion = expansion;
    state = visible.state();
    var panel = visible.panel();
    Stream.of(
            panel.events(),
            panel.agreements(),
            panel.quotes(),
            panel.figures(),
            panel.memberships())
        .flatMap(List::stream)
        .map(Item::ref)
        .forEach(content::add);
  }

  /** Whether a record is part of the panel's content, as decided by the filter and the cursor. */
  boolean isContent(Item item) {
    return content.contains(item.ref());
  }

  /**
   * Records of one kind.
   *
   * @param key identifies the list on the page
   * @param country the country whose delegations are shown for events; empty for none
   */
  List<PageRow> of(
      String key, String title, List<? extends Item> items, DateStyle dating, String country) {
    if (items.isEmpty()) {
      return List.of();
    }
    var shown = expansion.isWhole(key) ? items : few(items, dating);
    var rows = new ArrayList<PageRow>();
    rows.add(new PageRow.Section(title, counted(items)));
    shown.forEach(item -> rows.add(new PageRow.Entry(item, dating, isContent(item), country)));
    more(key, items, shown).forEach(rows::add);
    return rows;
  }

  /** The row that folds or unfolds a list; empty if there is nothing to fold. */
  private List<PageRow> more(String key, List<? extends Item> items, List<? extends Item> shown) {
    if (items.size() <= FEW) {
      return List.of();
    }
    var rest = new ArrayList<Item>(items);
    rest.removeAll(new HashSet<>(shown));
    rest.removeIf(item -> !isContent(item));
    return List.of(new PageRow.More(key, moreText(key, items.size()), rest));
  }

  /** Rows, of which all but a few are folded. */
  List<PageRow> folded(String key, List<PageRow> found) {
    if (found.size() <= FEW) {
      return found;
    }
    var isWhole = expansion.isWhole(key);
    var rows = new ArrayList<>(isWhole ? found : found.subList(0, FEW));
    var hidden = isWhole ? List.<PageRow>of() : found.subList(FEW, found.size());
    var rest = hidden.stream().flatMap(EntryLists::memberships).map(Item.class::cast).toList();
    rows.add(new PageRow.More(key, moreText(key, found.size()), rest));
    return rows;
  }

  private static Stream<Membership> memberships(PageRow row) {
    return switch (row) {
      case PageRow.Roster roster -> roster.memberships().stream();
      case PageRow.Holding holding -> Stream.of(holding.membership());
      default -> Stream.of();
    };
  }

  /** The row that unfolds something other than records. */
  PageRow more(String key, int all) {
    return new PageRow.More(key, moreText(key, all), List.of());
  }

  private String moreText(String key, int all) {
    return expansion.isWhole(key)
        ? phrases.get("panel.facet.fewer")
        : phrases.get("panel.search.more", phrases.number(all));
  }

  /** Events that did not take place are listed but never counted. */
  private static int counted(List<? extends Item> items) {
    return (int) items.stream().filter(i -> !(i instanceof Event event) || event.held()).count();
  }

  private List<? extends Item> few(List<? extends Item> items, DateStyle dating) {
    if (items.size() <= FEW) {
      return items;
    }
    return dating == DateStyle.IN_YEAR ? weightiest(items) : upToCursor(items);
  }

  /** The most important events of a year, in chronological order. */
  private static List<? extends Item> weightiest(List<? extends Item> items) {
    var few = items.stream().sorted(HEAVIEST_FIRST).limit(FEW).toList();
    return items.stream().filter(few::contains).toList();
  }

  private static Optional<Event> event(Item item) {
    return item instanceof Event event ? Optional.of(event) : Optional.empty();
  }

  /** The last ones up to the cursor's year, or the first ones if it precedes them all. */
  private List<? extends Item> upToCursor(List<? extends Item> items) {
    var year = state.cursor().year();
    var end = items.size();
    while (end > FEW && startsAfter(items.get(end - 1), year)) {
      end--;
    }
    return items.subList(Math.max(0, end - FEW), Math.max(FEW, end));
  }

  private static boolean startsAfter(Item item, int year) {
    return item.when().filter(date -> date.earliest().getYear() > year).isPresent();
  }
}
