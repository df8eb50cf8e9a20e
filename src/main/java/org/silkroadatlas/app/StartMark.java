package org.silkroadatlas.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.silkroadatlas.lecture.Program;

/**
 * Remembers a start that died before anything was seen, as bad graphics drivers make it: an empty
 * file that is there from the beginning of a start to its first complete frame, named after the
 * program, so that starts at the same time do not take each other for dead. Any thread.
 */
final class StartMark {
  private static final String PREFIX = "starting-";

  private final Path file;
  private final boolean diedBefore;

  private StartMark(Path file, boolean diedBefore) {
    this.file = file;
    this.diedBefore = diedBefore;
  }

  /**
   * Begins a start. Where nothing can be written nothing is remembered, and the start goes on.
   *
   * @param folder of the settings
   */
  static StartMark begin(Path folder) {
    return begin(folder, Program.current());
  }

  static StartMark begin(Path folder, Program program) {
    var file = folder.resolve(PREFIX + program.name());
    var diedBefore = false;
    try {
      Files.createDirectories(folder);
      diedBefore = forgetDead(folder);
      Files.write(file, new byte[0]);
    } catch (IOException | RuntimeException e) {
      System.getLogger("start").log(System.Logger.Level.DEBUG, "Start not remembered", e);
    }
    return new StartMark(file, diedBefore);
  }

  /** Removes the marks of programs that are no more; tells whether there were any. */
  private static boolean forgetDead(Path folder) throws IOException {
    var dead = new ArrayList<Path>();
    try (var marks = Files.newDirectoryStream(folder, PREFIX + "*")) {
      marks.forEach(dead::add);
    }
    dead.removeIf(StartMark::mayBeStarting);
    for (var mark : dead) {
      Files.deleteIfExists(mark);
    }
    return !dead.isEmpty();
  }

  private static boolean mayBeStarting(Path mark) {
    var name = String.valueOf(mark.getFileName()).substring(PREFIX.length());
    return Program.named(name).map(Program::isRunning).orElse(true);
  }

  /** Whether a start before this one died before anything was seen. */
  boolean diedBefore() {
    return diedBefore;
  }

  /** Something was seen, or the program ends in good order. */
  void end() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      System.getLogger("start").log(System.Logger.Level.DEBUG, "Start not forgotten", e);
    }
  }
}
