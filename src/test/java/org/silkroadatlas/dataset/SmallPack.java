package org.silkroadatlas.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small good dataset for tests, in {@code src/test/resources/packs/small}. */
public final class SmallPack {
  private SmallPack() {}

  /** The folder that holds it; not to be written to. */
  public static Path folder() {
    try {
      var manifest = SmallPack.class.getResource("/packs/small/manifest.json");
      return Path.of(manifest.toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Copies it into a folder, where a test may change it. */
  public static Path copyTo(Path folder) {
    try (var files = Files.list(folder())) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
