package org.silkroadatlas.present;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.util.Subscription;

/**
 * Prevents the screen saver and sleep during a presentation, using programs of the system. They end
 * with the presentation, even if the atlas crashes. Where there are none, or where they fail,
 * nothing happens.
 */
final class KeepAwake {
  /** How often to postpone screen savers; their shortest delay is a minute. */
  private static final Duration BEAT = Duration.ofSeconds(50);

  private final List<Way> ways;

  /**
   * A way to keep the display on.
   *
   * @param command the command to run
   * @param every how often; zero if it runs during the whole presentation
   */
  record Way(List<String> command, Duration every) {
    Way {
      command = List.copyOf(command);
    }
  }

  KeepAwake(List<Way> ways) {
    this.ways = List.copyOf(ways);
  }

  /** The ways available on this system. */
  static KeepAwake ofSystem() {
    return new KeepAwake(ways(System.getProperty("os.name", ""), ProcessHandle.current().pid()));
  }

  /**
   * The ways for a system. On Linux none works on all desktops, so each is tried.
   *
   * @param system its name in Java
   * @param atlas the process id of the atlas
   */
  static List<Way> ways(String system, long atlas) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      var watched = Long.toString(atlas);
      return List.of(new Way(List.of("caffeinate", "-d", "-i", "-w", watched), Duration.ZERO));
    }
    if (name.contains("linux")) {
      // “cat” waits for input that never comes, and ends when the atlas is gone.
      return List.of(
          new Way(
              List.of(
                  "systemd-inhibit",
                  "--what=idle:sleep",
                  "--who=Silk Road Atlas",
                  "--why=Presentation",
                  "cat"),
              Duration.ZERO),
          new Way(
              List.of(
                  "gnome-session-inhibit",
                  "--inhibit",
                  "idle:suspend",
                  "--reason",
                  "Presentation",
                  "cat"),
              Duration.ZERO),
          new Way(List.of("xdg-screensaver", "reset"), BEAT));
    }
    return List.of();
  }

  /** Starts, off the JavaFX thread, until unsubscribed. */
  Subscription hold() {
    if (ways.isEmpty()) {
      return Subscription.EMPTY;
    }
    var running = new ArrayList<Process>();
    var worker =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("keep-awake").daemon().factory());
    for (var way : ways) {
      if (way.every().isZero()) {
        worker.execute(() -> start(way, running));
      } else {
        var _ =
            worker.scheduleWithFixedDelay(
                () -> start(way, new ArrayList<>()),
                0,
                way.every().toMillis(),
                TimeUnit.MILLISECONDS);
      }
    }
    return () -> {
      worker.execute(() -> running.forEach(KeepAwake::stop));
      worker.shutdown();
    };
  }

  private static void start(Way way, List<Process> running) {
    try {
      running.add(
          new ProcessBuilder(way.command())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      System.getLogger("present").log(System.Logger.Level.DEBUG, "Not installed: " + way, e);
    }
  }

  /** The child of the command reads to the end of its input. */
  private static void stop(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      System.getLogger("present").log(System.Logger.Level.DEBUG, "Already ended", e);
    }
    process.destroy();
  }
}
