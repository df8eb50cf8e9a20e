package org.silkroadatlas.app.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Remembers a start that died before anything was seen, as bad graphics drivers make it: an empty
 * file that is there from the beginning of a start to its first complete frame, named after the
 * number of the program, so that starts at the same time do not take each other for dead. Every
 * start waits for it, so it asks little of the system and loads few classes. Any thread.
 */
public final class StartMarker {
  private static final String PREFIX = "starting-";

  /** Clocks of files are not those of programs. */
  private static final long TOLERANCE_MILLIS = 5000;

  private final File file;
  private final boolean diedBefore;

  private StartMarker(File file, boolean diedBefore) {
    this.file = file;
    this.diedBefore = diedBefore;
  }

  /**
   * Begins a start. Where nothing can be written nothing is remembered, and the start goes on.
   *
   * @param folder of the settings
   */
  public static StartMarker begin(Path folder) {
    return begin(folder, ProcessHandle.current().pid());
  }

  /** Leaves a mark that this start has begun and looks for one that a failed start left. */
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

  /** Removes the marks of programs that are no more; tells whether there were any. */
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

  /** A program that began after the mark was made is another one with the same number. */
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

  /** Whether a start before this one died before anything was seen. */
  public boolean diedBefore() {
    return diedBefore;
  }

  /** Something was seen, or the program ends in good order. */
  public void end() {
    if (!file.delete() && file.exists()) {
      log("Start not forgotten: " + file);
    }
  }

  private static void log(String what) {
    System.getLogger("start").log(System.Logger.Level.DEBUG, what);
  }
}
