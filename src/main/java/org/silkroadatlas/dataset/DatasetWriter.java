package org.silkroadatlas.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.silkroadatlas.model.Dataset;

/**
 * Writes datasets to folders, one file for each kind of records. A file is the old or the new one
 * at every moment, never a part of it, even if the power fails.
 */
public final class DatasetWriter {
  private DatasetWriter() {}

  /**
   * Writes all files of a dataset. The folder is made if it is missing; other files in it stay.
   *
   * @throws IOException if not all could be written; if that was for lack of space or leave, none
   *     of the old files was touched
   */
  public static void write(Dataset dataset, Path folder) throws IOException {
    Files.createDirectories(folder);
    var parts = new EnumMap<PackFile, Path>(PackFile.class);
    try {
      for (var file : PackFile.values()) {
        var part = DurableFile.part(folder.resolve(file.fileName()));
        parts.put(file, part);
        DurableFile.writeThrough(part, text(dataset, file));
      }
      for (var part : parts.entrySet()) {
        DurableFile.replace(part.getValue(), folder.resolve(part.getKey().fileName()));
      }
    } finally {
      discard(parts);
    }
  }

  /** The text of one file of a dataset. */
  static String text(Dataset dataset, PackFile file) {
    var trees = RecordTree.of(dataset, file);
    return JsonText.of(file == PackFile.MANIFEST ? trees.getFirst() : trees);
  }

  private static void discard(Map<PackFile, Path> parts) throws IOException {
    for (var part : parts.values()) {
      Files.deleteIfExists(part);
    }
  }
}
