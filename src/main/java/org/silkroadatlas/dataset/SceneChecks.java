package org.silkroadatlas.dataset;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.ItemRef;

/** Checks the state lines of all tours, in the same run as everything else. */
final class SceneChecks {
  private SceneChecks() {}

  /** Reports the state lines that cannot be read, each at its place in the file. */
  static void check(Draft draft, SceneCheck check, Faults faults) {
    Predicate<ItemRef> known =
        item -> {
          var table = draft.table(item.kind());
          return table.isBroken() || table.ids().contains(item.id());
        };
    Predicate<String> vectors = key -> draft.vectors.isBroken() || OpenLists.isVector(key, draft);
    for (var tour : draft.tours.rows()) {
      if (value(tour.node(), "steps") instanceof Node.Arr steps) {
        for (var step : steps.items()) {
          if (step instanceof Node.Obj scene && value(scene, "state") instanceof Node.Text state) {
            check
                .fault(state.value(), known, vectors)
                .ifPresent(
                    what ->
                        faults.add(
                            tour.file(), state.line(), state.column(), FaultKind.BAD_SCENE, what));
          }
        }
      }
    }
  }

  private static @Nullable Node value(Node.Obj object, String name) {
    var field = object.fields().get(name);
    return field == null ? null : field.value();
  }
}
