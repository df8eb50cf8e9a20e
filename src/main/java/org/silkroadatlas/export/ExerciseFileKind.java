package org.silkroadatlas.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of files that exercises can be written as; the end of a file's name tells which. */
public enum ExerciseFileKind {
  /** A page for browsers that checks the answers. */
  HTML(".html"),
  /** A worksheet with the answers behind it. */
  PDF(".pdf"),
  /** Questions for Moodle. */
  GIFT(".gift"),
  /** A deck for Anki. */
  TSV(".tsv");

  private final String ending;

  ExerciseFileKind(String ending) {
    this.ending = ending;
  }

  /** How names of such files end, with the dot. */
  public String ending() {
    return ending;
  }

  /** The kind that a file's name asks for. */
  public static Optional<ExerciseFileKind> of(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending)).findFirst();
  }

  /** All endings as a list for people. */
  public static String endings() {
    return Arrays.stream(values()).map(ExerciseFileKind::ending).collect(Collectors.joining(", "));
  }
}
