package org.silkroadatlas.app.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which first steps the user has completed: whether the start view was seen, and which hints were
 * followed. One line for each; if the file cannot be read or written, the only consequence is a
 * repeated hint.
 */
public final class StartFile {
  private final Path file;
  private final Set<String> done = new LinkedHashSet<>();

  /** Reads the file, if there is one. */
  public StartFile(Path file) {
    this.file = file;
    if (Files.exists(file)) {
      try {
        Files.readAllLines(file, UTF_8).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .forEach(done::add);
      } catch (IOException e) {
        System.getLogger("files").log(System.Logger.Level.WARNING, "Not read: " + file, e);
      }
    }
  }

  /** Whether a step was completed. */
  public boolean isDone(String what) {
    return done.contains(what);
  }

  /** Stores that a step was completed. */
  public void done(String what) {
    if (!done.add(what)) {
      return;
    }
    try {
      var text = new StringBuilder("# Silk Road Atlas: first steps\n");
      done.forEach(line -> text.append(line).append('\n'));
      UserFile.write(file, text);
    } catch (IOException e) {
      System.getLogger("files").log(System.Logger.Level.WARNING, "Not written: " + file, e);
    }
  }
}
