package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.query.TextFold;

/**
 * The changes when a table is imported again. Records are matched by id, or otherwise by title or
 * date; matched records keep their id.
 *
 * @param added records that are new
 * @param changed records with other content
 * @param same the number of unchanged records
 * @param gone records from the previous import that are no longer in the table
 * @param records the records now in the table, with the previous ids
 */
public record ImportComparison(
    List<Item> added, List<Item> changed, int same, List<Item> gone, OwnRecords records) {
  /** Copies the lists. */
  public ImportComparison {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
  }

  /**
   * Compares two imports.
   *
   * @param before the records of the previous import
   * @param others all own records, whose ids are taken
   * @param now the records now in the table
   */
  public static ImportComparison of(OwnRecords before, OwnRecords others, OwnRecords now) {
    var left = new LinkedHashMap<String, Item>();
    before.entries().forEach(item -> left.put(key(item), item));
    var matched = new HashMap<Item, Item>();
    for (var by : List.<Criterion>of(ImportComparison::key, ImportComparison::content)) {
      match(now.entries(), left, matched, by);
    }
    for (var by : List.<Criterion>of(ImportComparison::title, ImportComparison::day)) {
      matchAlone(now.entries(), left, matched, by);
    }
    var added = new ArrayList<Item>();
    var changed = new ArrayList<Item>();
    var same = 0;
    var renamed = new ArrayList<Item>();
    Set<String> taken = new HashSet<>();
    others.entries().forEach(item -> taken.add(key(item)));
    left.values().forEach(item -> taken.remove(key(item)));
    matched.values().forEach(old -> taken.add(key(old)));
    for (var item : now.entries()) {
      var old = matched.get(item);
      if (old == null) {
        var free = withFreeId(item, taken);
        added.add(free);
        renamed.add(free);
        continue;
      }
      var kept = item.withId(old.id());
      renamed.add(kept);
      if (kept.equals(old)) {
        same++;
      } else {
        changed.add(kept);
      }
    }
    renamed.addAll(0, now.beside());
    return new ImportComparison(
        added, changed, same, List.copyOf(left.values()), OwnRecords.of(renamed));
  }

  /** A criterion by which two records count as the same. */
  private interface Criterion {
    String of(Item item);
  }

  private static void match(
      List<Item> now, Map<String, Item> left, Map<Item, Item> matched, Criterion by) {
    var open = new HashMap<String, Item>();
    left.values().forEach(item -> open.putIfAbsent(by.of(item), item));
    for (var item : now) {
      var old = open.get(by.of(item));
      if (!matched.containsKey(item) && old != null && left.remove(key(old)) != null) {
        matched.put(item, old);
      }
    }
  }

  /** Matches records only where exactly one old and one new record agree. */
  private static void matchAlone(
      List<Item> now, Map<String, Item> left, Map<Item, Item> matched, Criterion by) {
    var olds = new HashMap<String, List<Item>>();
    left.values().forEach(i -> olds.computeIfAbsent(by.of(i), k -> new ArrayList<>()).add(i));
    var news = new HashMap<String, List<Item>>();
    now.stream()
        .filter(item -> !matched.containsKey(item))
        .forEach(i -> news.computeIfAbsent(by.of(i), k -> new ArrayList<>()).add(i));
    news.forEach(
        (criterion, items) -> {
          var old = olds.getOrDefault(criterion, List.of());
          if (items.size() == 1 && old.size() == 1 && left.remove(key(old.getFirst())) != null) {
            matched.put(items.getFirst(), old.getFirst());
          }
        });
  }

  private static String key(Item item) {
    return item.kindOfItem().key() + ":" + item.id();
  }

  private static String content(Item item) {
    return item.kindOfItem().key()
        + "|"
        + item.when().map(Object::toString).orElse("")
        + "|"
        + TextFold.fold(item.label());
  }

  private static String title(Item item) {
    return item.kindOfItem().key() + "|" + TextFold.fold(item.label());
  }

  private static String day(Item item) {
    return item.kindOfItem().key() + "|" + item.when().map(Object::toString).orElse("");
  }

  private static Item withFreeId(Item item, Set<String> taken) {
    var free = item;
    for (var i = 2; !taken.add(key(free)); i++) {
      free = item.withId(item.id() + "-" + i);
    }
    return free;
  }
}
