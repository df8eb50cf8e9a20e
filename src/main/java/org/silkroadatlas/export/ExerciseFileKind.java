package org.silkroadatlas.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The file types of exercises, chosen by file name extension. */
public enum ExerciseFileKind {
  /** A web page that checks the answers. */
  HTML(".html"),
  /** A worksheet followed by the answers. */
  PDF(".pdf"),
  /** Questions for Moodle. */
  GIFT(".gift"),
  /** A deck for Anki. */
  TSV(".tsv");

  private final String ending;

  ExerciseFileKind(String ending) {
    this.ending = ending;
  }

  /** The file name extension, with the dot. */
  public String ending() {
    return ending;
  }

  /** The type for a file name. */
  public static Optional<ExerciseFileKind> of(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending)).findFirst();
  }

  /** All extensions as a list to show to users. */
  public static String endings() {
    return Arrays.stream(values()).map(ExerciseFileKind::ending).collect(Collectors.joining(", "));
  }
}
