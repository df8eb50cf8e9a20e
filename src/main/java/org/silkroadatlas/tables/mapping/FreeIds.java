package org.silkroadatlas.tables.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Ids that are taken, and the next number to try for each id that was wanted twice: thousands of
 * rows may want the same one.
 */
final class FreeIds {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> next = new HashMap<>();

  void take(String id) {
    taken.add(id);
  }

  /** Takes the wanted id, or the first free one of the form {@code wanted-2}, {@code wanted-3}. */
  String free(String wanted) {
    var id = wanted;
    while (!taken.add(id)) {
      id = wanted + "-" + next.merge(wanted, 2, (number, start) -> number + 1);
    }
    return id;
  }
}
