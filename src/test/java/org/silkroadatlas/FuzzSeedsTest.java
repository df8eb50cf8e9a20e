package org.silkroadatlas;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.silkroadatlas.app.SettingsFuzz;
import org.silkroadatlas.dataset.DatasetFuzz;
import org.silkroadatlas.dataset.LectureFuzz;
import org.silkroadatlas.dataset.TopologyFuzz;
import org.silkroadatlas.query.StateFuzz;
import org.silkroadatlas.time.EdtfFuzz;

/**
 * Tries every fuzz target with its seeds and with the inputs that found something once. {@code
 * packaging/dev/fuzz} tries them with millions of others.
 */
class FuzzSeedsTest {
  private interface Target {
    void tryOne(byte[] input) throws Exception;
  }

  private enum Seeds {
    DATASET(DatasetFuzz::fuzzerTestOneInput),
    LECTURE(LectureFuzz::fuzzerTestOneInput),
    EDTF(EdtfFuzz::fuzzerTestOneInput),
    TOPOLOGY(TopologyFuzz::fuzzerTestOneInput),
    STATE(StateFuzz::fuzzerTestOneInput),
    SETTINGS(SettingsFuzz::fuzzerTestOneInput);

    private final Target target;

    Seeds(Target target) {
      this.target = target;
    }

    private Path folder() throws URISyntaxException {
      var name = "/fuzz/" + name().toLowerCase(java.util.Locale.ROOT);
      return Path.of(FuzzSeedsTest.class.getResource(name).toURI());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everySeedKeepsThePromises(Seeds seeds) throws Exception {
    try (var files = Files.list(seeds.folder())) {
      var all = files.sorted().toList();
      assertTrue(all.size() > 3);
      for (var file : all) {
        try {
          seeds.target.tryOne(Files.readAllBytes(file));
        } catch (Throwable e) {
          fail(file.getFileName().toString(), e);
        }
      }
    }
  }
}
