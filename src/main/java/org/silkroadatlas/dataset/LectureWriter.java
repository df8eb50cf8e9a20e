package org.silkroadatlas.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;

/**
 * Writes lecture files. A file is the old or the new one at every moment, never a part of it, even
 * if the power fails.
 */
public final class LectureWriter {
  private LectureWriter() {}

  /**
   * Writes a lecture; {@link LectureReader#read} gives it back.
   *
   * @throws IOException if it could not be written; the old file is intact then
   */
  public static void write(Lecture lecture, Path file) throws IOException {
    DurableFile.write(file, text(lecture));
  }

  /** A name with the extension of lecture files: the same if it has it already. */
  public static Path withExtension(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.toLowerCase(Locale.ROOT).endsWith(Lecture.EXTENSION)
        ? file
        : file.resolveSibling(name + Lecture.EXTENSION);
  }

  /** The text of a lecture file. */
  static String text(Lecture lecture) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("format", LectureReader.FORMAT);
    tree.put("title", lecture.title());
    var dataset = new LinkedHashMap<String, Object>();
    dataset.put("id", lecture.dataset());
    dataset.put("version", lecture.version());
    tree.put("dataset", dataset);
    if (!lecture.own().isEmpty()) {
      tree.put("own", OwnRecordsFile.tree(lecture.own()));
    }
    tree.put("scenes", lecture.scenes().stream().map(LectureWriter::scene).toList());
    return JsonText.of(tree);
  }

  private static Map<String, Object> scene(Scene scene) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("state", scene.state());
    if (!scene.caption().isBlank()) {
      tree.put("caption", scene.caption());
    }
    scene.notes().filter(notes -> !notes.isBlank()).ifPresent(notes -> tree.put("notes", notes));
    scene
        .frame()
        .ifPresent(
            frame -> {
              var map = new LinkedHashMap<String, Object>();
              map.put("width", frame.width());
              map.put("height", frame.height());
              tree.put("map", map);
            });
    scene.minutes().ifPresent(minutes -> tree.put("minutes", minutes));
    return tree;
  }
}
