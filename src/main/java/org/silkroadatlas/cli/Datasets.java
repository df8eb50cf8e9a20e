package org.silkroadatlas.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.model.Dataset;

/** The dataset that a command works on. */
final class Datasets {
  private Datasets() {}

  /** The bundled dataset, overlaid with the one in a folder if a folder is given. */
  static Dataset of(@Nullable Path folder) {
    return folder == null ? DatasetReader.bundled() : DatasetReader.open(folder).dataset();
  }
}
