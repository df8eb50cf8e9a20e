package org.silkroadatlas.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small valid dataset for tests, in {@code src/test/resources/packs/small}. */
public final class SmallPack {
  private SmallPack() {}

  /** Its folder, which must not be written to. */
  public static Path folder() {
    try {
      var manifest = SmallPack.class.getResource("/packs/small/manifest.json");
      return Path.of(manifest.toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Copies it to a folder, where a test can change it. */
  public static Path copyTo(Path folder) {
    try (var files = Files.walk(folder())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var copy = folder.resolve(folder().relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
