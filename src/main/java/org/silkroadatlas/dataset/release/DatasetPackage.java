package org.silkroadatlas.dataset.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.silkroadatlas.dataset.DatasetWriter;
import org.silkroadatlas.dataset.DurableFile;
import org.silkroadatlas.dataset.EarlierVersion;
import org.silkroadatlas.dataset.PackFile;
import org.silkroadatlas.model.Dataset;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dataset in a folder, ready for publication: its files, their schemas, and two descriptions made
 * from both, a Frictionless Data Package and an RO-Crate.
 */
public final class DatasetPackage {
  static final String DATA_PACKAGE = "datapackage.json";
  static final String CRATE = "ro-crate-metadata.json";

  /** The file from which the next version determines its corrections. */
  static final String FACTS = "facts.json";

  private static final String SCHEMA = "schema/";
  private static final String TEXTS = "text/";

  private DatasetPackage() {}

  /** Whether a folder contains files other than such a package, which must not be overwritten. */
  public static boolean isForeign(Path folder) throws IOException {
    var isOurs = Files.exists(folder.resolve(DATA_PACKAGE)) && Files.exists(folder.resolve(FACTS));
    if (!Files.exists(folder) || isOurs) {
      return false;
    }
    try (var entries = Files.list(folder)) {
      return entries.findAny().isPresent();
    }
  }

  /**
   * Writes the package. The folder is created if missing.
   *
   * @throws IOException if not everything could be written
   */
  public static void write(Dataset dataset, Path folder) throws IOException {
    removeTexts(dataset, folder.resolve(TEXTS));
    DatasetWriter.write(dataset, folder);
    Files.createDirectories(folder.resolve(SCHEMA));
    var files = new ArrayList<PackageFile>();
    var others = new ArrayList<String>();
    for (var file : PackFile.values()) {
      if (Files.exists(folder.resolve(file.fileName()))) {
        files.add(file(folder, file.fileName(), file.key()));
        others.add(schema(folder, file.key() + ".schema.json"));
      }
    }
    for (var language : dataset.texts().languages()) {
      files.add(file(folder, TEXTS + language + ".json", "text"));
    }
    others.add(schema(folder, "text.schema.json"));
    others.add(schema(folder, Schemas.COMMON));
    others.add(DATA_PACKAGE);
    others.add(FACTS);
    DurableFile.write(folder.resolve(FACTS), EarlierVersion.of(dataset).text());
    json(folder, DATA_PACKAGE, DataPackage.of(dataset.manifest(), files));
    json(folder, CRATE, RoCrate.of(dataset, files, others));
  }

  /** Removes texts in languages that an earlier package had and the dataset has not. */
  private static void removeTexts(Dataset dataset, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var files = Files.newDirectoryStream(folder, "*.json")) {
      for (var file : files) {
        var language = file.getFileName().toString().replace(".json", "");
        if (!dataset.texts().languages().contains(language)) {
          Files.delete(file);
        }
      }
    }
  }

  private static PackageFile file(Path folder, String path, String kind) throws IOException {
    var schema = kind + ".schema.json";
    return PackageFile.of(folder, path, Schemas.of(schema), SCHEMA + schema);
  }

  private static String schema(Path folder, String name) throws IOException {
    Files.write(folder.resolve(SCHEMA + name), Schemas.bytes(name));
    return SCHEMA + name;
  }

  private static void json(Path folder, String name, Object told) throws IOException {
    var text = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(told);
    DurableFile.write(folder.resolve(name), text + "\n");
  }
}
