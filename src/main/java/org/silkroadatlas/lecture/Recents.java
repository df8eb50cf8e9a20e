package org.silkroadatlas.lecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.silkroadatlas.dataset.DurableFile;

/**
 * The recently opened or saved lectures, latest first, in a text file with one path per line. The
 * file is read again each time, since other windows write it too.
 */
final class Recents {
  /** The maximum length of the list. */
  private static final int MOST = 8;

  private final Path file;

  Recents(Path file) {
    this.file = file;
  }

  /** The ones that still exist. */
  List<Path> list() {
    return read().stream().filter(Files::isRegularFile).toList();
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
