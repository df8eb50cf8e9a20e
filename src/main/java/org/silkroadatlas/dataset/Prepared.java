package org.silkroadatlas.dataset;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.geo.BackgroundPlace;
import org.silkroadatlas.geo.PreparedBand;
import org.silkroadatlas.geo.PreparedPlaces;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.LanguageTexts;

/**
 * Data computed once, when the program is packaged, so that starting it is faster. Without these
 * files, as during development, the same data is read from its sources.
 */
public final class Prepared {
  private static final String FOLDER = "/org/silkroadatlas/prepared/";

  private static final String DATASET = "dataset";
  private static final String TEXT = "text-";
  private static final String PLACES = "places";
  private static final String SHAPES = "band-";

  /** The band of the base map that the first view of the region uses. */
  private static final int BAND = 4;

  private Prepared() {}

  /**
   * Writes all files. Used by packaging only.
   *
   * @param folder to be included in the module as {@code org/silkroadatlas/prepared}
   */
  public static void writeAll(Path folder) throws IOException {
    var dataset = DatasetReader.bundled();
    try (var out = out(folder.resolve(DATASET))) {
      PackedDatasetWriter.write(dataset, out);
    }
    for (var language : dataset.texts().languages()) {
      try (var out = out(folder.resolve(TEXT + language))) {
        PackedDatasetWriter.write(dataset.texts().in(language).orElseThrow(), out);
      }
    }
    var map = BaseMapReader.bundled();
    try (var out = out(folder.resolve(SHAPES + BAND))) {
      map.toPrepare(BAND).write(out);
    }
    try (var out = out(folder.resolve(PLACES))) {
      PreparedPlaces.write(map.places(), out);
    }
  }

  private static DataOutputStream out(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /** The bundled dataset, if the program was packaged with it. */
  static Optional<Dataset> dataset() {
    return file(DATASET).map(bytes -> PackedDatasetReader.read(bytes, Prepared::texts));
  }

  private static LanguageTexts texts(String language) {
    return file(TEXT + language)
        .map(PackedDatasetReader::readTexts)
        .orElseGet(() -> new LanguageTexts(language, List.of()));
  }

  /** The shapes of the base map in a band, if the program was packaged with them. */
  static Optional<PreparedBand> band(int band) {
    return file(SHAPES + band).map(PreparedBand::read);
  }

  /** The towns of the base map, if the program was packaged with them. */
  static Optional<List<BackgroundPlace>> places() {
    return file(PLACES).map(PreparedPlaces::read);
  }

  /** The contents of a file, if the program was packaged with it. */
  private static Optional<ByteBuffer> file(String name) {
    try (var in = Prepared.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
