package org.silkroadatlas.bench;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/**
 * How long a window as large as the atlas's takes to change its whole area from one colour to
 * another: the time until it is drawn, and the frame interval while doing so.
 *
 * @param frame times until a change is drawn
 * @param interval times between frames
 */
record Floor(Sample frame, Sample interval) {
  private static final int FRAMES = 120;

  /** Measures it in a window. JavaFX thread; the result is delivered later on the same thread. */
  static void measure(Stage stage, Consumer<Floor> then) {
    var area = new Rectangle(1280, 720);
    var scene = new Scene(new Pane(area), 1280, 720);
    stage.setScene(scene);
    var frame = new Sample();
    for (var number = 0; number < 2 * FRAMES; number++) {
      Frame.await(scene);
      var start = System.nanoTime();
      area.setFill(number % 2 == 0 ? Color.BEIGE : Color.TEAL);
      Frame.begin();
      Frame.await(scene);
      if (number >= FRAMES) {
        frame.add(System.nanoTime() - start);
      }
    }
    var interval = new Sample();
    new AnimationTimer() {
      private long last;
      private int number;

      @Override
      public void handle(long pulse) {
        var now = System.nanoTime();
        if (number > FRAMES) {
          interval.add(now - last);
        }
        area.setFill(number % 2 == 0 ? Color.BEIGE : Color.TEAL);
        last = now;
        number++;
        if (number > 2 * FRAMES) {
          stop();
          then.accept(new Floor(frame, interval));
        }
      }
    }.start();
  }

  /** As a JSON object. */
  String json() {
    return String.format(
        Locale.ROOT, "{\"frame\": %s, \"interval\": %s}", frame.json(), interval.json());
  }
}
