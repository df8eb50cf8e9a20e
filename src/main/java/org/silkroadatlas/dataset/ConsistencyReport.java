package org.silkroadatlas.dataset;

import org.silkroadatlas.dataset.consistency.Consistency;
import org.silkroadatlas.dataset.consistency.Contradiction;
import org.silkroadatlas.model.Dataset;

/** Says where in the files the records stand that contradict each other. */
final class ConsistencyReport {
  private ConsistencyReport() {}

  /** Warns of all contradictions of a dataset, each where it stands. */
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

  /** The value at a path of names and positions; the last that is there if it leads further. */
  private static Node at(Node from, String path) {
    var at = from;
    for (var step : path.split("/", -1)) {
      switch (at) {
        case Node.Obj object when object.fields().get(step) instanceof Node.Field field ->
            at = field.value();
        case Node.Arr array
            when step.matches("\\d{1,6}") && Integer.parseInt(step) < array.items().size() ->
            at = array.items().get(Integer.parseInt(step));
        default -> {
          return at;
        }
      }
    }
    return at;
  }
}
