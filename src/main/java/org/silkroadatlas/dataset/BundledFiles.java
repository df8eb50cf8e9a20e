package org.silkroadatlas.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The pack inside the program, read only as streams: a linked image has no resource paths. */
record BundledFiles(String prefix) implements PackFiles {
  private static final String FOLDER = "/org/silkroadatlas/data/atlas/";

  @Override
  public String label(PackFile file) {
    return prefix + file.fileName();
  }

  @Override
  public Optional<byte[]> read(PackFile file, Faults faults) {
    return read(file.fileName());
  }

  private static Optional<byte[]> read(String name) {
    try (var in = BundledFiles.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<String> textLanguages() {
    return RecordTree.LANGUAGES.stream()
        .filter(it -> BundledFiles.class.getResource(FOLDER + textName(it)) != null)
        .sorted()
        .toList();
  }

  private static String textName(String language) {
    return "text/" + language + ".json";
  }

  @Override
  public String textLabel(String language) {
    return prefix + textName(language);
  }

  @Override
  public Optional<byte[]> readText(String language, Faults faults) {
    return read(textName(language));
  }

  @Override
  public boolean has(PackFile file) {
    return BundledFiles.class.getResource(FOLDER + file.fileName()) != null;
  }

  @Override
  public boolean check(Faults faults) {
    return true;
  }
}
