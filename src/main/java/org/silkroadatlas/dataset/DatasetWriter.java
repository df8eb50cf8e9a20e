package org.silkroadatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.silkroadatlas.model.Dataset;

/**
 * Writes datasets to folders, one file per kind of record. At every moment a file is either the old
 * one or the new one, never a part of it, even if the power fails.
 */
public final class DatasetWriter {
  private DatasetWriter() {}

  /**
   * Writes all files of a dataset. The folder is created if missing; other files in it are kept.
   *
   * @throws IOException if not everything could be written; without space or permission, none of
   *     the old files was touched
   */
  public static void write(Dataset dataset, Path folder) throws IOException {
    Files.createDirectories(folder);
    var parts = new LinkedHashMap<Path, Path>();
    try {
      for (var file : texts(dataset, folder).entrySet()) {
        Files.createDirectories(Objects.requireNonNull(file.getKey().getParent()));
        var part = DurableFile.part(file.getKey());
        parts.put(file.getKey(), part);
        DurableFile.writeThrough(part, file.getValue().get().getBytes(UTF_8));
      }
      for (var part : parts.entrySet()) {
        DurableFile.replace(part.getValue(), part.getKey());
      }
    } finally {
      discard(parts);
    }
  }

  /** The files of a dataset with their contents. */
  private static Map<Path, Supplier<String>> texts(Dataset dataset, Path folder) {
    var texts = new LinkedHashMap<Path, Supplier<String>>();
    for (var file : PackFile.values()) {
      var path = folder.resolve(file.fileName());
      if (!file.isLeftOutIfEmpty()
          || Files.exists(path)
          || !RecordTree.of(dataset, file).isEmpty()) {
        texts.put(path, () -> text(dataset, file));
      }
    }
    for (var language : dataset.texts().languages()) {
      texts.put(folder.resolve("text").resolve(language + ".json"), () -> text(dataset, language));
    }
    return texts;
  }

  /** The text of the file of texts in a language. */
  static String text(Dataset dataset, String language) {
    return JsonText.of(RecordTree.of(dataset.texts().in(language).orElseThrow()));
  }

  /** The text of one file of a dataset. */
  static String text(Dataset dataset, PackFile file) {
    var trees = RecordTree.of(dataset, file);
    return JsonText.of(file == PackFile.MANIFEST ? trees.getFirst() : trees);
  }

  private static void discard(Map<Path, Path> parts) throws IOException {
    for (var part : parts.values()) {
      Files.deleteIfExists(part);
    }
  }
}
