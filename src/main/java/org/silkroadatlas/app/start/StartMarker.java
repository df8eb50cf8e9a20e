package org.silkroadatlas.app.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Detects a start that crashed before anything was visible, as faulty graphics drivers cause: an
 * empty file exists from the beginning of a start until its first complete frame. It is named after
 * the process id, so that simultaneous starts do not take each other for crashed. Since every start
 * waits for it, it makes few system calls and loads few classes. Any thread.
 */
public final class StartMarker {
  private static final String PREFIX = "starting-";

  /** File timestamps and process start times differ slightly. */
  private static final long TOLERANCE_MILLIS = 5000;

  private final File file;
  private final boolean diedBefore;

  private StartMarker(File file, boolean diedBefore) {
    this.file = file;
    this.diedBefore = diedBefore;
  }

  /**
   * Begins a start. If nothing can be written, nothing is remembered and the start continues.
   *
   * @param folder of the settings
   */
  public static StartMarker begin(Path folder) {
    return begin(folder, ProcessHandle.current().pid());
  }

  /** Creates the mark of this start and looks for one left by a failed start. */
  public static StartMarker begin(Path folder, long pid) {
    var place = folder.toFile();
    var diedBefore = forgetDead(place);
    var file = new File(place, PREFIX.concat(Long.toString(pid)));
    try {
      if ((place.isDirectory() || place.mkdirs()) && !file.createNewFile()) {
        log("A mark was there: " + file);
      }
    } catch (IOException e) {
      log("Start not remembered: " + e);
    }
    return new StartMarker(file, diedBefore);
  }

  /** Removes the marks of processes that no longer run; true if there were any. */
  private static boolean forgetDead(File folder) {
    var found = false;
    var names = folder.list();
    if (names != null) {
      for (var name : names) {
        if (name.startsWith(PREFIX) && isDead(new File(folder, name))) {
          found |= new File(folder, name).delete();
        }
      }
    }
    return found;
  }

  /** A process that started after the mark was made is a different one with the same id. */
  private static boolean isDead(File mark) {
    long pid;
    try {
      pid = Long.parseLong(mark.getName().substring(PREFIX.length()));
    } catch (NumberFormatException e) {
      return false;
    }
    var latest = mark.lastModified() + TOLERANCE_MILLIS;
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(
            program ->
                program.info().startInstant().map(it -> it.toEpochMilli() < latest).orElse(true))
        .isEmpty();
  }

  /** Whether a previous start crashed before anything was visible. */
  public boolean diedBefore() {
    return diedBefore;
  }

  /** Called when something is visible or the program ends normally. */
  public void end() {
    if (!file.delete() && file.exists()) {
      log("Start not forgotten: " + file);
    }
  }

  private static void log(String what) {
    System.getLogger("start").log(System.Logger.Level.DEBUG, what);
  }
}
