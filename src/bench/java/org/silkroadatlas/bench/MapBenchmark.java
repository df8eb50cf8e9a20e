package org.silkroadatlas.bench;

import com.gluonhq.maps.MapPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.query.DatasetIndex;

/**
 * How smoothly the map moves, compared with a bare Gluon map with blank tiles in the same run and
 * window: both receive the same drags and wheel turns, three seconds each. Also measures how long
 * the first complete map takes and how much memory it uses. Prints JSON. Run it with {@code
 * packaging/dev/bench map}, with {@code -Devents=150000} for that number of events.
 */
public final class MapBenchmark extends Application {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final long SECONDS = 3;

  /** The number of events; 0 means those of the bundled dataset. */
  private static final int EVENTS = Integer.getInteger("events", 0);

  private final long began = System.nanoTime();
  private Stage stage;
  private MapView map;
  private String first = "";

  /** Starts it. */
  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage window) {
    stage = window;
    var bundled = DatasetReader.bundled();
    var dataset = EVENTS == 0 ? bundled : SeededDataset.of(bundled, EVENTS, 1);
    var coordinator = new Coordinator(new DatasetIndex(dataset));
    var messages = new Messages(Locale.ENGLISH);
    map = new MapView(coordinator, messages, BaseMapReader.bundled(), Palette.LIGHT);
    map.attach();
    stage.setScene(new Scene(map.region(), WIDTH, HEIGHT));
    stage.show();
    new Calm(map::isComplete, 1, this::firstComplete).start();
  }

  private void firstComplete() {
    System.gc();
    var runtime = Runtime.getRuntime();
    first =
        String.format(
            Locale.ROOT,
            "{\"seconds\": %.2f, \"heapMb\": %.0f}",
            (System.nanoTime() - began) / 1e9,
            (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    var surface = map.region().getChildrenUnmodifiable().getFirst();
    measure(surface, this::bare);
  }

  private void bare(Result ours) {
    var gluon = new com.gluonhq.maps.MapView();
    // The bundled relief has nothing here, so the tiles are blank.
    gluon.setCenter(new MapPoint(40, -100));
    gluon.setZoom(4.2);
    stage.getScene().setRoot(gluon);
    measure(gluon, plain -> report(ours, plain));
  }

  /** Moves once as a warm-up and once for the record, each time from rest. */
  private void measure(Node node, Then then) {
    rested(() -> new Moves(node, warm -> rested(() -> new Moves(node, then).start())).start());
  }

  private static void rested(Runnable then) {
    new Calm(() -> true, 60, then).start();
  }

  private void report(Result ours, Result plain) {
    System.out.printf(
        Locale.ROOT,
        "{%n  \"unit\": \"ms\",%n  \"firstCompleteMap\": %s,%n"
            + "  \"atlas\": {\"panInterval\": %s, \"zoomInterval\": %s},%n"
            + "  \"bareGluon\": {\"panInterval\": %s, \"zoomInterval\": %s},%n"
            + "  \"ratioOfP95\": {\"pan\": %.2f, \"zoom\": %.2f}%n}%n",
        first,
        json(ours.pan),
        json(ours.zoom),
        json(plain.pan),
        json(plain.zoom),
        at(ours.pan, 0.95) / at(plain.pan, 0.95),
        at(ours.zoom, 0.95) / at(plain.zoom, 0.95));
    Platform.exit();
  }

  private static String json(double[] intervals) {
    return String.format(
        Locale.ROOT,
        "{\"p50\": %.1f, \"p95\": %.1f, \"max\": %.1f}",
        at(intervals, 0.5),
        at(intervals, 0.95),
        at(intervals, 1));
  }

  private static double at(double[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  private record Result(double[] pan, double[] zoom) {}

  private interface Then {
    void accept(Result result);
  }

  private interface Check {
    boolean holds();
  }

  /** Waits until a condition has held for some frames. */
  private static final class Calm extends AnimationTimer {
    private final Check check;
    private final int frames;
    private final Runnable then;
    private int calm;

    Calm(Check check, int frames, Runnable then) {
      this.check = check;
      this.frames = frames;
      this.then = then;
    }

    @Override
    public void handle(long now) {
      calm = check.holds() ? calm + 1 : 0;
      if (calm > frames) {
        stop();
        then.run();
      }
    }
  }

  /** Drags for three seconds, then turns the wheel for three. */
  private static final class Moves extends AnimationTimer {
    private final Node node;
    private final Then then;
    private final List<Double> pan = new ArrayList<>();
    private final List<Double> zoom = new ArrayList<>();
    private long start;
    private long last;
    private int frame;
    private double x = WIDTH / 2;

    Moves(Node node, Then then) {
      this.node = node;
      this.then = then;
    }

    @Override
    public void handle(long pulse) {
      var now = System.nanoTime();
      if (start == 0) {
        start = now;
        Event.fireEvent(node, Gestures.mouse(MouseEvent.MOUSE_PRESSED, x, HEIGHT / 2));
      } else {
        var panning = now - start < SECONDS * 1_000_000_000L;
        (panning ? pan : zoom).add((now - last) / 1e6);
        if (panning) {
          drag();
        } else if (now - start < 2 * SECONDS * 1_000_000_000L) {
          wheel();
        } else {
          finish();
        }
      }
      last = now;
      frame++;
    }

    private void drag() {
      x += frame / 60 % 2 == 0 ? 6 : -6;
      Event.fireEvent(node, Gestures.mouse(MouseEvent.MOUSE_DRAGGED, x, HEIGHT / 2));
    }

    private void wheel() {
      if (frame % 8 == 0) {
        if (zoom.size() < 8) {
          Event.fireEvent(node, Gestures.mouse(MouseEvent.MOUSE_RELEASED, x, HEIGHT / 2));
        }
        var delta = frame / 48 % 2 == 0 ? 40 : -40;
        Event.fireEvent(node, Gestures.wheel(WIDTH / 2, HEIGHT / 2, delta));
      }
    }

    private void finish() {
      stop();
      then.accept(new Result(sorted(pan), sorted(zoom)));
    }

    private static double[] sorted(List<Double> intervals) {
      var array = intervals.stream().mapToDouble(Double::doubleValue).toArray();
      Arrays.sort(array);
      return array;
    }
  }
}
