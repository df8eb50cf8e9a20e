package org.silkroadatlas.lecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import org.silkroadatlas.dataset.DurableFile;

/**
 * The recently opened or saved lectures, latest first, in a text file with one path per line. The
 * file is read again each time, since other windows write it too. Reading and writing happen in the
 * background, in the order asked for. JavaFX thread only.
 */
final class Recents {
  /** The maximum length of the list. */
  private static final int MOST = 8;

  /** The maximum time to wait for the last write, in seconds. */
  private static final int LONGEST_WAIT = 2;

  private final Path file;
  private final Executor background;
  private final Executor afterwards;
  private CompletableFuture<?> last = CompletableFuture.completedFuture(null);

  Recents(Path file) {
    this(file, Thread::startVirtualThread, Platform::runLater);
  }

  /**
   * @param background runs the reading and writing
   * @param afterwards the JavaFX thread
   */
  Recents(Path file, Executor background, Executor afterwards) {
    this.file = file;
    this.background = background;
    this.afterwards = afterwards;
  }

  /** Finds the ones that still exist, which may take long if they are on a network drive. */
  void find(Consumer<List<Path>> then) {
    var read = last.thenApplyAsync(done -> read(), background);
    last = read;
    var _ =
        read.thenApplyAsync(all -> all.stream().filter(Files::isRegularFile).toList(), background)
            .thenAcceptAsync(then, afterwards);
  }

  private List<Path> read() {
    var found = new ArrayList<Path>();
    if (Files.isRegularFile(file)) {
      try {
        for (var line : Files.readAllLines(file, UTF_8)) {
          if (!line.isBlank()) {
            found.add(Path.of(line));
          }
        }
      } catch (IOException | InvalidPathException e) {
        warn(e);
      }
    }
    return found;
  }

  /** Puts a lecture first. */
  void add(Path lecture) {
    last = last.thenRunAsync(() -> write(lecture), background);
  }

  /** Waits a moment until everything is written; call it before the program ends. */
  void finish() {
    try {
      last.copy().orTimeout(LONGEST_WAIT, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      warn(e);
    }
  }

  private void write(Path lecture) {
    var first = lecture.toAbsolutePath().normalize();
    var all = new ArrayList<>(List.of(first));
    read().stream().filter(other -> !other.equals(first)).limit(MOST - 1).forEach(all::add);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      DurableFile.write(file, all.stream().map(p -> p + "\n").collect(Collectors.joining()));
    } catch (IOException e) {
      warn(e);
    }
  }

  private static void warn(Exception e) {
    System.getLogger("lectures").log(System.Logger.Level.WARNING, "Recent lectures not kept", e);
  }
}
