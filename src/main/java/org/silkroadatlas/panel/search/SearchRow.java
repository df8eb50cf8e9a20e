package org.silkroadatlas.panel.search;

import java.util.ArrayList;
import java.util.List;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.SearchIndex;

/** One line of the search results. */
public sealed interface SearchRow {

  /** The heading of a kind, which cannot be chosen. */
  record Head(ItemKind kind, int total) implements SearchRow {}

  /** A record. */
  record Hit(Item item) implements SearchRow {}

  /** Shows all records of a kind. */
  record More(ItemKind kind, int total) implements SearchRow {}

  /** Adds the words to the filter. */
  record Filter(String text) implements SearchRow {}

  /** Makes a scene of each listed record. */
  record Scenes(List<ItemRef> items) implements SearchRow {
    /** Copies the list. */
    public Scenes {
      items = List.copyOf(items);
    }
  }

  /** Nothing was found. */
  record Nothing(String text) implements SearchRow {}

  /**
   * The lines for a search result.
   *
   * @param withScenes whether scenes can be made
   */
  static List<SearchRow> of(List<SearchIndex.Group> groups, String text, boolean withScenes) {
    var rows = new ArrayList<SearchRow>();
    for (var group : groups) {
      rows.add(new Head(group.kind(), group.total()));
      group.best().forEach(item -> rows.add(new Hit(item)));
      if (group.best().size() < group.total()) {
        rows.add(new More(group.kind(), group.total()));
      }
    }
    rows.add(groups.isEmpty() ? new Nothing(text) : new Filter(text));
    if (withScenes && !groups.isEmpty()) {
      rows.add(
          new Scenes(
              groups.stream().flatMap(group -> group.best().stream()).map(Item::ref).toList()));
    }
    return rows;
  }

  /** Whether the line can be chosen. */
  default boolean acts() {
    return !(this instanceof Head || this instanceof Nothing);
  }
}
