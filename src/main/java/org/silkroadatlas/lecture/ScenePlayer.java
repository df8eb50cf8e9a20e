package org.silkroadatlas.lecture;

import java.util.Optional;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.MapFraming;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.StateLine;

/** Shows scenes in the shared state and makes scenes from it. JavaFX thread only. */
final class ScenePlayer {
  private final Coordinator coordinator;
  private final LectureHost host;

  ScenePlayer(Coordinator coordinator, LectureHost host) {
    this.coordinator = coordinator;
    this.host = host;
  }

  /**
   * Shows a scene. If it names something that the dataset lacks, nothing changes.
   *
   * @return why it cannot be shown; empty if it is shown
   */
  Optional<String> show(Scene scene) {
    if (scene.isSlideAlone()) {
      return Optional.empty();
    }
    try {
      var state = state(scene);
      coordinator.perform(new Action.Show(state));
      return Optional.empty();
    } catch (StateException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /** Why a scene cannot be shown with the open dataset; empty if it can. */
  Optional<String> trouble(Scene scene) {
    if (scene.isSlideAlone()) {
      return Optional.empty();
    }
    try {
      StateLine.parse(scene.state(), coordinator.whole());
      return Optional.empty();
    } catch (StateException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private State state(Scene scene) {
    var state = StateLine.parse(scene.state(), coordinator.whole());
    // Tours have no map size, so they keep their zoom.
    return scene.frame().map(made -> MapFraming.fit(state, made, host.frame())).orElse(state);
  }

  /** The current view as a scene without words. */
  Scene scene() {
    return new Scene(
        coordinator.stateLine(Optional.of(host.position())),
        "",
        Optional.empty(),
        Optional.of(host.frame()));
  }
}
