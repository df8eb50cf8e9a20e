package org.silkroadatlas.timeline;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.silkroadatlas.model.Vector;

/**
 * Which vectors are folded into one row and which lanes are opened to show their members. What the
 * user has not decided follows the scope: where formats were chosen, vectors without any of them
 * are folded.
 */
final class Folding {
  private final Map<Vector, Boolean> decided = new EnumMap<>(Vector.class);
  private final Set<String> opened = new HashSet<>();

  /**
   * Whether a vector is one row.
   *
   * @param isBeside whether formats were chosen and none of them is of this vector
   */
  boolean isFolded(Vector vector, boolean isBeside) {
    return decided.getOrDefault(vector, isBeside);
  }

  /** Folds or unfolds a vector. */
  void fold(Vector vector, boolean isFolded) {
    decided.put(vector, isFolded);
  }

  /** Folds or unfolds all vectors. */
  void foldAll(boolean isFolded) {
    for (var vector : Vector.values()) {
      decided.put(vector, isFolded);
    }
  }

  /** Whether all vectors were folded. */
  boolean isAllFolded() {
    return decided.size() == Vector.values().length && !decided.containsValue(false);
  }

  /** Whether the lane of a format shows its members one by one. */
  boolean isOpen(String format) {
    return opened.contains(format);
  }

  /** Opens or closes the lane of a format. */
  void toggle(String format) {
    if (!opened.remove(format)) {
      opened.add(format);
    }
  }
}
