package org.silkroadatlas.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An {@code .atlas} file: one state line as UTF-8 text. Empty lines and lines that begin with
 * {@code #} say something to people only.
 */
final class StateFile {
  /** No state line comes near it; whatever is larger is another kind of file. */
  private static final long MOST_BYTES = 64 * 1024;

  private StateFile() {}

  /**
   * The state line in a file.
   *
   * @throws UnreadableFileException if there is no such file or no such line in it
   */
  static String read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UnreadableFileException(file + " is too large for a view of the atlas");
      }
      var lines =
          Files.readString(file)
              .replace("\uFEFF", "")
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      if (lines.size() != 1) {
        throw new UnreadableFileException(
            file + " should hold one line with a view of the atlas, but holds " + lines.size());
      }
      return lines.getFirst();
    } catch (CharacterCodingException e) {
      throw new UnreadableFileException(file + " is not UTF-8 text", e);
    } catch (IOException e) {
      throw new UnreadableFileException(file + " cannot be read", e);
    }
  }
}
