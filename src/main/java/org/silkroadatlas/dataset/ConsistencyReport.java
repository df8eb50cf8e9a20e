package org.silkroadatlas.dataset;

import org.jspecify.annotations.Nullable;
import org.silkroadatlas.dataset.consistency.Consistency;
import org.silkroadatlas.dataset.consistency.Contradiction;
import org.silkroadatlas.model.Dataset;

/** Finds where in the files the contradicting records are. */
final class ConsistencyReport {
  private ConsistencyReport() {}

  /** Adds a warning for each contradiction of a dataset, at its place in the file. */
  static void warn(Draft draft, Dataset dataset, Faults faults) {
    for (var found : Consistency.of(dataset, BaseMapReader.bundled())) {
      draft.tables().stream()
          .filter(table -> table.file().key().equals(found.kind()))
          .findFirst()
          .flatMap(table -> table.find(found.id()))
          .ifPresent(row -> warn(row, found, faults));
    }
  }

  private static void warn(Located<?> row, Contradiction found, Faults faults) {
    var at = at(row.node(), found.field());
    faults.warn(row.file(), at.line(), at.column(), found.rule().key(), found.details().toArray());
  }

  /** The value at a path of names and positions, or the last existing one on the way. */
  private static Node at(Node from, String path) {
    var at = from;
    for (var step : path.split("/", -1)) {
      var inner = inner(at, step);
      if (inner == null) {
        return at;
      }
      at = inner;
    }
    return at;
  }

  private static @Nullable Node inner(Node at, String step) {
    if (at instanceof Node.Obj object) {
      var field = object.fields().get(step);
      return field == null ? null : field.value();
    }
    return at instanceof Node.Arr array
            && step.matches("\\d{1,6}")
            && Integer.parseInt(step) < array.items().size()
        ? array.items().get(Integer.parseInt(step))
        : null;
  }
}
