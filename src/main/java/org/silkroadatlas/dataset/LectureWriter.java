package org.silkroadatlas.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;

/**
 * Writes lecture files. At every moment a file is either the old one or the new one, never a part
 * of it, even if the power fails.
 */
public final class LectureWriter {
  /** The number of Base64 characters of a picture per line. */
  private static final int LINE = 1_000;

  private LectureWriter() {}

  /**
   * Writes a lecture; {@link LectureReader#read} reads it back.
   *
   * @throws IOException if it could not be written; the old file is then intact
   */
  public static void write(Lecture lecture, Path file) throws IOException {
    DurableFile.write(file, text(lecture));
  }

  /** The text of a lecture file. */
  static String text(Lecture lecture) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("format", format(lecture));
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

  /** The oldest format that can hold the lecture, so that older programs can open it. */
  private static int format(Lecture lecture) {
    var isNew =
        lecture.scenes().stream()
            .anyMatch(scene -> scene.slide().isPresent() || scene.minutes().isPresent());
    return isNew ? LectureReader.WITH_SLIDES : 1;
  }

  private static Map<String, Object> scene(Scene scene) {
    var tree = new LinkedHashMap<String, Object>();
    put(tree, "state", scene.state());
    scene.slide().ifPresent(slide -> tree.put("slide", slide(slide)));
    put(tree, "caption", scene.caption());
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

  private static Map<String, Object> slide(Slide slide) {
    var tree = new LinkedHashMap<String, Object>();
    tree.put("kind", slide.kind().key());
    put(tree, "title", slide.title());
    put(tree, "text", slide.text());
    put(tree, "answer", slide.answer());
    slide
        .picture()
        .ifPresent(picture -> tree.put("picture", Map.of("data", lines(picture.base64()))));
    if (slide.besideMap()) {
      tree.put("besideMap", true);
    }
    return tree;
  }

  private static void put(Map<String, Object> tree, String name, String text) {
    if (!text.isBlank()) {
      tree.put(name, text);
    }
  }

  private static List<String> lines(String text) {
    return IntStream.range(0, (text.length() + LINE - 1) / LINE)
        .mapToObj(i -> text.substring(i * LINE, Math.min(text.length(), (i + 1) * LINE)))
        .toList();
  }
}
