package org.silkroadatlas.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Vector;

/** The order of lanes, and the vectors that group them. */
final class LaneOrder {
  private LaneOrder() {}

  /** Formats sorted by vector, kind and founding date. */
  static List<Format> of(List<Format> formats) {
    return formats.stream()
        .sorted(
            Comparator.comparing(Format::vector)
                .thenComparing(Format::kind)
                .thenComparing(format -> format.span().start())
                .thenComparing(Format::id))
        .toList();
  }

  /** The built-in vectors and those of formats, by key. */
  static Map<String, Vector> vectors(Collection<Format> formats) {
    var vectors = new HashMap<String, Vector>();
    Vector.values().forEach(vector -> vectors.put(vector.key(), vector));
    formats.forEach(format -> vectors.put(format.vector().key(), format.vector()));
    return vectors;
  }
}
