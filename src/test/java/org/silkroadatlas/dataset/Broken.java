package org.silkroadatlas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The small pack with one fault.
 *
 * @param file the file to break
 * @param good a text of that file; its first occurrence is replaced
 * @param bad the replacement; the mark {@code ▮} is where the fault must be found and is not
 *     written
 * @param message a part of the expected message
 * @param schema whether the JSON Schema of the file must reject it too
 */
record Broken(PackFile file, String good, String bad, String message, boolean schema) {
  static final char MARK = '▮';

  /** The file with the mark. */
  private String marked() throws IOException {
    var text = Files.readString(SmallPack.folder().resolve(file.fileName()));
    var start = text.indexOf(good);
    if (start < 0) {
      throw new IllegalStateException(file.fileName() + " does not hold " + good);
    }
    return text.substring(0, start) + bad + text.substring(start + good.length());
  }

  /** The broken file. */
  String text() throws IOException {
    return marked().replace(String.valueOf(MARK), "");
  }

  /** Writes the broken pack into a folder. */
  Path writeTo(Path folder) throws IOException {
    SmallPack.copyTo(folder);
    Files.writeString(folder.resolve(file.fileName()), text());
    return folder;
  }

  /** The position of the mark, as file:line:column. */
  String place() throws IOException {
    var before = marked();
    before = before.substring(0, before.indexOf(MARK));
    var line = before.chars().filter(c -> c == '\n').count() + 1;
    var column = before.length() - before.lastIndexOf('\n');
    return file.fileName() + ":" + line + ":" + column;
  }

  @Override
  public String toString() {
    return file.fileName() + " with " + bad.strip();
  }
}
