package org.silkroadatlas.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.silkroadatlas.app.exercise.ExerciseView;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.OpenView;

/** The exercises of the window, created when first opened. JavaFX thread only. */
final class WindowExercises {
  private final Coordinator coordinator;
  private Optional<Supplier<ExerciseView>> make = Optional.empty();
  private Optional<ExerciseView> made = Optional.empty();

  WindowExercises(Coordinator coordinator) {
    this.coordinator = coordinator;
  }

  /** Sets how they are created. */
  void makeBy(Supplier<ExerciseView> maker) {
    make = Optional.of(maker);
  }

  /** The exercises, created if necessary. */
  ExerciseView view() {
    var view = made.or(() -> make.map(Supplier::get)).orElseThrow();
    made = Optional.of(view);
    return view;
  }

  /** The current question in the panel, as scenes; empty if there is none. */
  List<Scene> asked() {
    return coordinator.state().view().open() == OpenView.EXERCISES
        ? made.map(ExerciseView::scenes).orElse(List.of())
        : List.of();
  }

  /** The current question in the panel, or else another scene. */
  List<Scene> orElse(Supplier<Scene> other) {
    var asked = asked();
    return asked.isEmpty() ? List.of(other.get()) : asked;
  }
}
