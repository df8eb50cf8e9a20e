package org.silkroadatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;

/**
 * The memory used by the atlas: an empty window as the baseline, then after the start, after all
 * guided tours, after 1 000 selections, and after each further minute of them, if requested. Prints
 * JSON; sizes are in MiB. Before each measurement nothing happens for fifteen seconds, as when
 * somebody looks at the map; then Linux reports the resident and the proportional set size, and the
 * peak resident size since the previous measurement. The heap is what remains after a subsequent
 * full collection. Run it with {@code packaging/dev/bench memory [MINUTES]}.
 */
public final class MemoryBenchmark extends Application {
  private static final int SELECTIONS = 1_000;
  private static final Duration PAUSE = Duration.seconds(15);
  private static final double MIB = 1 << 20;

  private final List<String> lines = new ArrayList<>();
  private Stage stage;
  private Panes panes;
  private int minutes;
  private int done;

  /** Starts it. */
  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage window) {
    stage = window;
    minutes = getParameters().getRaw().stream().mapToInt(Integer::parseInt).findFirst().orElse(0);
    stage.setScene(new Scene(new Group(), 1280, 720));
    stage.show();
    new Calm(() -> true, this::open).start();
  }

  private void open() {
    keep("empty window", this::build);
  }

  private void build() {
    panes = Panes.of(new DatasetIndex(DatasetReader.bundled()));
    stage.setScene(panes.scene());
    new Calm(120, panes.map()::isComplete, this::tour).start();
  }

  private void tour() {
    keep("after the start", this::walk);
  }

  private void walk() {
    var index = panes.coordinator().index();
    var states =
        index.dataset().tours().stream()
            .flatMap(tour -> tour.steps().stream())
            .map(step -> StateLine.parse(step.state(), index))
            .toList();
    show(states, 0);
  }

  private void show(List<State> states, int number) {
    if (number == states.size()) {
      keep("after " + number + " scenes of the tours", () -> select(0));
      return;
    }
    panes.coordinator().perform(new Action.Show(states.get(number)));
    new Calm(2, panes.map()::isComplete, () -> show(states, number + 1)).start();
  }

  private void select(int number) {
    if (number == SELECTIONS) {
      keep("after " + SELECTIONS + " selections", () -> go(System.nanoTime()));
      return;
    }
    panes.coordinator().perform(Panes.selection(number));
    new Calm(1, () -> true, () -> select(number + 1)).start();
  }

  /** Continues for one minute at a time. */
  private void go(long since) {
    if (done == minutes) {
      report();
      return;
    }
    if (System.nanoTime() - since > 60_000_000_000L) {
      done++;
      keep("after " + done + " further minutes", () -> go(System.nanoTime()));
      return;
    }
    panes.coordinator().perform(Panes.selection((int) (System.nanoTime() >>> 24 & 0xffff)));
    new Calm(1, () -> true, () -> go(since)).start();
  }

  /** Waits, measures, continues. */
  private void keep(String when, Runnable then) {
    var pause = new PauseTransition(PAUSE);
    pause.setOnFinished(
        end -> {
          var line = measure(when);
          // An hour is long, so each line is printed immediately.
          System.err.println(line);
          lines.add(line);
          then.run();
        });
    pause.play();
  }

  private static String measure(String when) {
    var resident = ofProcess("smaps_rollup", "Rss:");
    var proportional = ofProcess("smaps_rollup", "Pss:");
    var peak = ofProcess("status", "VmHWM:");
    System.gc();
    var runtime = Runtime.getRuntime();
    forgetPeak();
    return String.format(
        Locale.ROOT,
        "    {\"when\": \"%s\", \"resident\": %.1f, \"proportional\": %.1f, \"peak\": %.1f,"
            + " \"heap\": %.1f}",
        when,
        resident,
        proportional,
        peak,
        (runtime.totalMemory() - runtime.freeMemory()) / MIB);
  }

  /** Linux then resets the peak resident size. */
  private static void forgetPeak() {
    try {
      Files.writeString(Path.of("/proc/self/clear_refs"), "5");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double ofProcess(String file, String what) {
    try (Stream<String> found = Files.lines(Path.of("/proc/self", file))) {
      return found
              .filter(line -> line.startsWith(what))
              .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")))
              .sum()
          / 1024;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void report() {
    System.out.println("{\n  \"unit\": \"MiB\",\n  \"sizes\": [");
    System.out.println(String.join(",\n", lines) + "\n  ]\n}");
    Platform.exit();
  }
}
