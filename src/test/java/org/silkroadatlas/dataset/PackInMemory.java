package org.silkroadatlas.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Dataset;

/** A dataset outside any folder, so that millions of them can be tried. */
record PackInMemory(Map<PackFile, byte[]> files) implements PackFiles {

  /** The small valid dataset. */
  static PackInMemory small() {
    var files = new EnumMap<PackFile, byte[]>(PackFile.class);
    try {
      for (var file : PackFile.values()) {
        files.put(file, Files.readAllBytes(SmallPack.folder().resolve(file.fileName())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackInMemory(files);
  }

  /** The output of the writer for a dataset. */
  static PackInMemory of(Dataset dataset) {
    var files = new EnumMap<PackFile, byte[]>(PackFile.class);
    for (var file : PackFile.values()) {
      files.put(file, DatasetWriter.text(dataset, file).getBytes(StandardCharsets.UTF_8));
    }
    return new PackInMemory(files);
  }

  /** This dataset with some files replaced. */
  PackInMemory with(Map<PackFile, byte[]> others) {
    var all = new EnumMap<>(files);
    all.putAll(others);
    return new PackInMemory(all);
  }

  @Override
  public String label(PackFile file) {
    return file.fileName();
  }

  @Override
  public Optional<byte[]> read(PackFile file, Faults faults) {
    return Optional.ofNullable(files.get(file));
  }

  @Override
  public List<String> textLanguages() {
    return List.of();
  }

  @Override
  public String textLabel(String language) {
    return "text/" + language + ".json";
  }

  @Override
  public Optional<byte[]> readText(String language, Faults faults) {
    return Optional.empty();
  }

  @Override
  public boolean has(PackFile file) {
    return files.containsKey(file);
  }

  @Override
  public boolean check(Faults faults) {
    return true;
  }
}
