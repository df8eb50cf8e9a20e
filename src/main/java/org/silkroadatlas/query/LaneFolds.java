package org.silkroadatlas.query;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Vector;

/**
 * What the user has folded and unfolded on the timeline by hand. Everything else depends on the
 * selection, the filter and the height.
 *
 * @param vectors vectors folded into one row (true) or unfolded (false)
 * @param opened ids of formats whose lane shows each member separately
 */
public record LaneFolds(Map<Vector, Boolean> vectors, NavigableSet<String> opened) {

  /** Nothing folded or unfolded by hand. */
  public static final LaneFolds NONE = new LaneFolds(Map.of(), Collections.emptyNavigableSet());

  /** Copies the collections. */
  public LaneFolds {
    vectors = Collections.unmodifiableMap(new TreeMap<>(vectors));
    opened = Collections.unmodifiableNavigableSet(new TreeSet<>(opened));
  }

  /** These folds with a vector folded or unfolded. */
  public LaneFolds withVector(Vector vector, boolean isFolded) {
    var changed = new TreeMap<>(vectors);
    changed.put(vector, isFolded);
    return new LaneFolds(changed, opened);
  }

  /** These folds with several vectors folded or unfolded. */
  public LaneFolds withAll(Collection<Vector> some, boolean isFolded) {
    var all = new TreeMap<Vector, Boolean>();
    some.forEach(vector -> all.put(vector, isFolded));
    return new LaneFolds(all, opened);
  }

  /** These folds with the lane of a format opened, or closed if it was open. */
  public LaneFolds toggling(String format) {
    var changed = new TreeSet<>(opened);
    if (!changed.remove(format)) {
      changed.add(format);
    }
    return new LaneFolds(vectors, changed);
  }

  /** These folds without vectors and formats that a dataset does not have. */
  public LaneFolds knownTo(DatasetIndex index) {
    var known = new TreeMap<>(vectors);
    known.keySet().removeIf(vector -> index.vector(vector.key()).isEmpty());
    return new LaneFolds(
        known,
        opened.stream().filter(index::hasFormat).collect(Collectors.toCollection(TreeSet::new)));
  }
}
