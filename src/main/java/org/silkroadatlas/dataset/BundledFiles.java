package org.silkroadatlas.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The pack inside the program; by stream only, since an image has no paths for its resources. */
record BundledFiles(String prefix) implements PackFiles {
  private static final String FOLDER = "/org/silkroadatlas/data/atlas/";

  @Override
  public String label(PackFile file) {
    return prefix + file.fileName();
  }

  @Override
  public Optional<byte[]> read(PackFile file, Faults faults) {
    try (var in = BundledFiles.class.getResourceAsStream(FOLDER + file.fileName())) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
