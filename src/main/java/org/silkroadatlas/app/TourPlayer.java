package org.silkroadatlas.app;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import org.silkroadatlas.app.start.FirstFrame;
import org.silkroadatlas.lecture.LectureController;
import org.silkroadatlas.model.Tour;

/**
 * Plays guided tours automatically, one complete frame per scene, as a training run from which
 * packaging optimises the start of the program. JavaFX thread only.
 */
final class TourPlayer {
  private final List<Tour> tours;
  private final LectureController lectures;
  private final Scene scene;
  private final BooleanSupplier complete;
  private final Runnable then;
  private int tour;
  private int step;

  /**
   * @param complete whether the frame has been drawn completely
   * @param then called at the end
   */
  TourPlayer(
      List<Tour> tours,
      LectureController lectures,
      Scene scene,
      BooleanSupplier complete,
      Runnable then) {
    this.tours = tours;
    this.lectures = lectures;
    this.scene = scene;
    this.complete = complete;
    this.then = then;
  }

  /** Waits for the first complete frame, then starts. */
  void begin() {
    FirstFrame.await(scene, complete, this::go);
  }

  private void go() {
    if (tour == tours.size()) {
      lectures.end();
      then.run();
      return;
    }
    var walked = tours.get(tour);
    if (step == 0) {
      lectures.begin(walked);
    } else {
      lectures.step(1);
    }
    step++;
    if (step >= walked.steps().size()) {
      step = 0;
      tour++;
    }
    FirstFrame.await(scene, complete, this::go);
  }
}
