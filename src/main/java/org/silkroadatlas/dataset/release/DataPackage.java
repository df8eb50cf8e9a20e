package org.silkroadatlas.dataset.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Maker;
import org.silkroadatlas.model.Manifest;

/** The content of {@code datapackage.json}: a Frictionless Data Package, version 2. */
final class DataPackage {
  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

  private DataPackage() {}

  static Map<String, Object> of(Manifest manifest, List<PackageFile> files) {
    var tables =
        new TableSchema(
            files.stream()
                .filter(PackageFile::isTable)
                .map(PackageFile::name)
                .collect(Collectors.toSet()));
    var told = new LinkedHashMap<String, Object>();
    told.put("$schema", PROFILE);
    told.put("name", manifest.id());
    told.put("title", manifest.title());
    told.put("description", description(manifest));
    told.put("version", manifest.version());
    told.put("created", manifest.released() + "T00:00:00Z");
    if (!manifest.authors().isEmpty()) {
      told.put("contributors", manifest.authors().stream().map(DataPackage::contributor).toList());
    }
    Licence.of(manifest).ifPresent(it -> told.put("licenses", List.of(licence(it))));
    told.put("resources", files.stream().map(file -> resource(file, tables)).toList());
    return told;
  }

  /** The notes that must accompany the dataset. */
  static String description(Manifest manifest) {
    return manifest.boundaryNote() + " " + manifest.attribution();
  }

  private static Map<String, Object> contributor(Maker author) {
    var told = new LinkedHashMap<String, Object>();
    told.put("title", author.name());
    told.put("roles", List.of("author"));
    return told;
  }

  private static Map<String, Object> licence(Licence licence) {
    var told = new LinkedHashMap<String, Object>();
    told.put("name", licence.id());
    told.put("path", licence.address());
    return told;
  }

  private static Map<String, Object> resource(PackageFile file, TableSchema tables) {
    var told = new LinkedHashMap<String, Object>();
    told.put("name", file.name());
    if (file.isTable()) {
      told.put("type", "table");
    }
    told.put("title", file.title());
    told.put("path", file.path());
    told.put("format", "json");
    told.put("mediatype", "application/json");
    told.put("encoding", "utf-8");
    told.put("bytes", file.bytes());
    told.put("hash", "sha256:" + file.sha256());
    if (file.isTable()) {
      told.put("schema", tables.of(file.schema()));
    }
    return told;
  }
}
