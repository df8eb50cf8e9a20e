package org.silkroadatlas.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Vector;

/**
 * What the user folded and unfolded on the timeline by hand. What is not decided here follows the
 * selection, the filter and the height.
 *
 * @param vectors vectors that were folded into one row (true) or unfolded (false)
 * @param opened ids of formats whose lane shows its members one by one
 */
public record LaneFolds(Map<Vector, Boolean> vectors, NavigableSet<String> opened) {

  /** Nothing was decided by hand. */
  public static final LaneFolds NONE = new LaneFolds(Map.of(), Collections.emptyNavigableSet());

  /** Copies the collections. */
  public LaneFolds {
    vectors = Collections.unmodifiableMap(new TreeMap<>(vectors));
    opened = Collections.unmodifiableNavigableSet(new TreeSet<>(opened));
  }

  /** Whether a vector is one row, given what it would be if nobody had decided. */
  public boolean isFolded(Vector vector, boolean otherwise) {
    return vectors.getOrDefault(vector, otherwise);
  }

  /** Whether every vector was folded by hand. */
  public boolean isAllFolded() {
    return vectors.size() == Vector.values().length && !vectors.containsValue(false);
  }

  /** These with a vector folded or unfolded. */
  public LaneFolds withVector(Vector vector, boolean isFolded) {
    var changed = new TreeMap<>(vectors);
    changed.put(vector, isFolded);
    return new LaneFolds(changed, opened);
  }

  /** These with all vectors folded or unfolded. */
  public LaneFolds withAll(boolean isFolded) {
    var all = new EnumMap<Vector, Boolean>(Vector.class);
    for (var vector : Vector.values()) {
      all.put(vector, isFolded);
    }
    return new LaneFolds(all, opened);
  }

  /** These with the lane of a format opened, or closed if it was open. */
  public LaneFolds toggling(String format) {
    var changed = new TreeSet<>(opened);
    if (!changed.remove(format)) {
      changed.add(format);
    }
    return new LaneFolds(vectors, changed);
  }

  /** These without formats that a dataset does not have. */
  public LaneFolds knownTo(DatasetIndex index) {
    return new LaneFolds(
        vectors,
        opened.stream().filter(index::hasFormat).collect(Collectors.toCollection(TreeSet::new)));
  }
}
