package org.silkroadatlas.bench;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Query;

/**
 * How the atlas scales with more events: the time from a selection until all three panes are laid
 * out and drawn, and the frame interval while the timeline is panned and zoomed, at 340, 1 500, 15
 * 000 and 150 000 events, compared with a window that only changes its colour. Prints JSON; times
 * are in milliseconds, the allocation of a selection in MiB. Run it with {@code packaging/dev/bench
 * scale}.
 */
public final class ScaleBenchmark extends Application {
  private static final int[] SIZES = {340, 1_500, 15_000, 150_000};
  private static final int SELECTIONS = 50;
  private static final int WARM_UP = 30;
  private static final int FRAMES = 240;

  private final Map<Integer, String> results = new LinkedHashMap<>();
  private final Map<Integer, Double> medians = new LinkedHashMap<>();
  private final Map<Integer, Double> frames = new LinkedHashMap<>();
  private Floor floor;
  private Dataset bundled;
  private Stage stage;

  /** Starts it. */
  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage window) {
    stage = window;
    bundled = DatasetReader.bundled();
    stage.show();
    Floor.measure(
        stage,
        measured -> {
          floor = measured;
          measure(0);
        });
  }

  private void measure(int number) {
    if (number == SIZES.length) {
      report();
      return;
    }
    var size = SIZES[number];
    var panes = Panes.of(new DatasetIndex(SeededDataset.of(bundled, size, 1)));
    var coordinator = panes.coordinator();
    var timeline = panes.timeline();
    stage.setScene(panes.scene());
    new Calm(
            panes.map()::isComplete,
            () -> {
              var selections = new Selections();
              Runnable move =
                  () ->
                      new Moves(
                              (CanvasPane) timeline.region(),
                              moves -> {
                                keep(size, selections, moves);
                                panes.close();
                                measure(number + 1);
                              })
                          .start();
              Platform.runLater(() -> select(coordinator, 0, selections, move));
            })
        .start();
  }

  /** The measurements of 50 selections. */
  private static final class Selections {
    private final Sample query = new Sample();
    private final Sample changed = new Sample();
    private final Sample styled = new Sample();
    private final Sample laidOut = new Sample();
    private final Sample handedOver = new Sample();
    private final Sample rendered = new Sample();
    private final Sample drawn = new Sample();
    private final Sample allocated = new Sample();
    private final Allocation allocation = new Allocation();
    private long draws;
  }

  /**
   * Selects countries and years alternately, as a user clicks them, each outside a pulse. A
   * selection is drawn when the renderer has finished the frame that shows it; remaining drawing
   * for the previous one is not counted.
   */
  private void select(Coordinator coordinator, int number, Selections sample, Runnable then) {
    if (number == WARM_UP + SELECTIONS) {
      then.run();
      return;
    }
    var before = frames(stage.getScene().getRoot(), new IdentityHashMap<>());
    var action = Panes.selection(number);
    var allocated = sample.allocation.mib();
    var scene = stage.getScene();
    Frame.await(scene);
    var start = System.nanoTime();
    coordinator.perform(action);
    var changed = System.nanoTime();
    scene.getRoot().applyCss();
    var styled = System.nanoTime();
    scene.getRoot().layout();
    var laidOut = System.nanoTime();
    Frame.begin();
    var handedOver = System.nanoTime();
    Frame.await(scene);
    var drawn = System.nanoTime();
    if (number >= WARM_UP) {
      sample.changed.add(changed - start);
      sample.styled.add(styled - changed);
      sample.laidOut.add(laidOut - styled);
      sample.handedOver.add(handedOver - laidOut);
      sample.rendered.add(drawn - handedOver);
      sample.drawn.add(drawn - start);
      sample.allocated.keep(sample.allocation.mib() - allocated);
      sample.draws = Math.max(sample.draws, mostDraws(before));
      var again = System.nanoTime();
      Query.visible(coordinator.index(), coordinator.state());
      sample.query.add(System.nanoTime() - again);
    }
    Platform.runLater(() -> select(coordinator, number + 1, sample, then));
  }

  /** How often each canvas below a node has been drawn. */
  private static Map<CanvasPane, Long> frames(Node node, Map<CanvasPane, Long> found) {
    if (node instanceof CanvasPane canvas) {
      found.put(canvas, canvas.frames());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> frames(child, found));
    }
    return found;
  }

  /** The number of draws of the canvas drawn most often. */
  private static long mostDraws(Map<CanvasPane, Long> before) {
    return before.entrySet().stream()
        .mapToLong(canvas -> canvas.getKey().frames() - canvas.getValue())
        .max()
        .orElseThrow();
  }

  private void keep(int size, Selections selection, Moves moves) {
    medians.put(size, selection.drawn.at(0.5));
    frames.put(size, moves.panned.at(0.5));
    results.put(
        size,
        String.format(
            Locale.ROOT,
            "    {\"events\": %d, \"query\": %s, \"allPanesDrawn\": %s,"
                + " \"ofThat\": {\"changed\": %s, \"styled\": %s, \"laidOut\": %s,"
                + " \"handedOver\": %s, \"rendered\": %s},"
                + " \"allocatedPerSelection\": %s, \"drawsPerCanvasAndSelection\": %d,"
                + " \"panInterval\": %s,"
                + " \"zoomInterval\": %s}",
            size,
            selection.query.json(),
            selection.drawn.json(),
            selection.changed.json(),
            selection.styled.json(),
            selection.laidOut.json(),
            selection.handedOver.json(),
            selection.rendered.json(),
            selection.allocated.json(),
            selection.draws,
            moves.panned.json(),
            moves.zoomed.json()));
  }

  private void report() {
    System.out.println("{\n  \"unit\": \"ms\",\n  \"sizes\": [");
    System.out.println(String.join(",\n", results.values()));
    System.out.printf(
        Locale.ROOT,
        "  ],%n  \"floor\": %s,%n  \"ratio150000to1500\": {\"allPanesDrawn\": %.2f,"
            + " \"panInterval\": %.2f},%n  \"ratioToFloor\": {\"allPanesDrawn340\": %.2f,"
            + " \"panInterval150000\": %.2f}%n}%n",
        floor.json(),
        medians.get(150_000) / medians.get(1_500),
        frames.get(150_000) / frames.get(1_500),
        medians.get(340) / floor.frame().at(0.5),
        frames.get(150_000) / floor.interval().at(0.5));
    Platform.exit();
  }

  /**
   * Zooms in slightly, then drags the timeline back and forth, a bit in each frame, then turns the
   * wheel back and forth.
   */
  private static final class Moves extends AnimationTimer {
    private final CanvasPane node;
    private final Consumer<Moves> then;
    private final Sample panned = new Sample();
    private final Sample zoomed = new Sample();
    private int frame;
    private long last;
    private double x = 400;

    Moves(CanvasPane node, Consumer<Moves> then) {
      this.node = node;
      this.then = then;
    }

    @Override
    public void handle(long pulse) {
      var now = System.nanoTime();
      if (frame % FRAMES > FRAMES / 4) {
        (frame < FRAMES ? panned : zoomed).add(now - last);
      }
      if (frame == 0) {
        Event.fireEvent(node, Gestures.wheel(400, 150, 400));
        Event.fireEvent(node, Gestures.mouse(MouseEvent.MOUSE_PRESSED, x, 150));
      } else if (frame < FRAMES) {
        x += frame / 40 % 2 == 0 ? 5 : -5;
        Event.fireEvent(node, Gestures.mouse(MouseEvent.MOUSE_DRAGGED, x, 150));
      } else if (frame == FRAMES) {
        Event.fireEvent(node, Gestures.mouse(MouseEvent.MOUSE_RELEASED, x, 150));
      } else {
        Event.fireEvent(node, Gestures.wheel(400, 150, frame / 40 % 2 == 0 ? 10 : -10));
      }
      last = now;
      frame++;
      if (frame > 2 * FRAMES) {
        stop();
        then.accept(this);
      }
    }
  }
}
