package org.silkroadatlas.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.silkroadatlas.app.exercise.ExerciseView;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.OpenView;

/** The exercises of the window, made when they are first opened. JavaFX thread only. */
final class WindowExercises {
  private final Coordinator coordinator;
  private Optional<Supplier<ExerciseView>> make = Optional.empty();
  private Optional<ExerciseView> made = Optional.empty();

  WindowExercises(Coordinator coordinator) {
    this.coordinator = coordinator;
  }

  /** Says how they are made. */
  void makeBy(Supplier<ExerciseView> maker) {
    make = Optional.of(maker);
  }

  /** The exercises; made now if they were not. */
  ExerciseView view() {
    var view = made.or(() -> make.map(Supplier::get)).orElseThrow();
    made = Optional.of(view);
    return view;
  }

  /** The question that stands in the panel, as scenes; empty if none does. */
  List<Scene> asked() {
    return coordinator.state().view().open() == OpenView.EXERCISES
        ? made.map(ExerciseView::scenes).orElse(List.of())
        : List.of();
  }

  /** The question that stands in the panel, else another scene. */
  List<Scene> orElse(Supplier<Scene> other) {
    var asked = asked();
    return asked.isEmpty() ? List.of(other.get()) : asked;
  }
}
