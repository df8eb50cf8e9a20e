package org.silkroadatlas;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.app.SettingsFuzz;
import org.silkroadatlas.dataset.DatasetFuzz;
import org.silkroadatlas.dataset.LectureFuzz;
import org.silkroadatlas.dataset.TopologyFuzz;
import org.silkroadatlas.query.StateFuzz;
import org.silkroadatlas.time.EdtfFuzz;

/**
 * Tries every fuzz target with its seeds and with inputs that once found a fault. {@code
 * packaging/dev/fuzz} tries millions of others.
 */
class FuzzSeedsTest {
  private interface Target {
    void tryOne(byte[] input) throws Exception;
  }

  /** The folders of seeds and their targets. */
  private static final Map<String, Target> TARGETS =
      Map.of(
          "dataset", DatasetFuzz::fuzzerTestOneInput,
          "lecture", LectureFuzz::fuzzerTestOneInput,
          "edtf", EdtfFuzz::fuzzerTestOneInput,
          "topology", TopologyFuzz::fuzzerTestOneInput,
          "state", StateFuzz::fuzzerTestOneInput,
          "settings", SettingsFuzz::fuzzerTestOneInput);

  @ParameterizedTest
  @ValueSource(strings = {"dataset", "lecture", "edtf", "topology", "state", "settings"})
  void everySeedKeepsThePromises(String name) throws Exception {
    var folder = Path.of(FuzzSeedsTest.class.getResource("/fuzz/" + name).toURI());
    var target = TARGETS.get(name);
    try (var files = Files.list(folder)) {
      var all = files.sorted().toList();
      assertTrue(all.size() > 3);
      for (var file : all) {
        try {
          target.tryOne(Files.readAllBytes(file));
        } catch (Throwable e) {
          fail(file.getFileName().toString(), e);
        }
      }
    }
  }
}
