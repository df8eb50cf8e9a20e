package org.silkroadatlas.dataset;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.StateLine;

/**
 * Fuzz target for the dataset reader: some files of a dataset, instead of those of a small valid
 * one or overlaid on it. Whatever is accepted can be shown, and is the same after being written and
 * read again; whatever is rejected has positions and reasons.
 */
public final class DatasetFuzz {
  private static final PackInMemory SMALL = PackInMemory.small();

  private static final SceneCheck SCENES =
      (state, known, vectors) -> {
        try {
          StateLine.check(state, known, vectors);
          return Optional.empty();
        } catch (StateException e) {
          return Optional.of(e.getMessage());
        }
      };

  private DatasetFuzz() {}

  /**
   * Tries an input.
   *
   * @param input files separated by NUL; each begins with a letter for its name: {@code a} the
   *     manifest, {@code b} the countries and so on
   */
  public static void fuzzerTestOneInput(byte[] input) {
    var files = files(input);
    var alone = files.containsKey(PackFile.MANIFEST) || input.length % 2 == 0;
    var pack = alone ? SMALL.with(files) : new PackInMemory(files);
    refusedOrShown(() -> DatasetReader.open(pack, SMALL, SCENES));
  }

  private static Map<PackFile, byte[]> files(byte[] input) {
    var files = new EnumMap<PackFile, byte[]>(PackFile.class);
    var start = 0;
    for (var end = 0; end <= input.length; end++) {
      if (end == input.length || input[end] == 0) {
        if (end > start) {
          files.put(which(input[start]), Arrays.copyOfRange(input, start + 1, end));
        }
        start = end + 1;
      }
    }
    return files;
  }

  private static PackFile which(byte letter) {
    var all = PackFile.values();
    return all[Math.floorMod(letter - 'a', all.length)];
  }

  private interface Opening {
    OpenedDataset open();
  }

  private static void refusedOrShown(Opening opening) {
    Dataset dataset;
    try {
      dataset = opening.open().dataset();
    } catch (DatasetException e) {
      Reasons.check(e.faults());
      return;
    }
    var index = new DatasetIndex(dataset);
    Query.visible(index, index.home());
    for (var tour : dataset.tours()) {
      tour.steps().forEach(step -> Query.visible(index, StateLine.parse(step.state(), index)));
    }
    if (!DatasetReader.full(PackInMemory.of(dataset)).equals(dataset)) {
      throw new AssertionError("read again it is another dataset");
    }
  }
}
