package org.silkroadatlas.dataset;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Dataset;

/**
 * A user's dataset after opening.
 *
 * @param dataset the whole dataset to show
 * @param merged what was added to the bundled dataset; empty if the user's stands alone
 * @param warnings what its author should look at, by file, line and column
 */
public record OpenedDataset(Dataset dataset, Optional<MergeSummary> merged, List<Fault> warnings) {

  /** Copies the list. */
  public OpenedDataset {
    warnings = List.copyOf(warnings);
  }
}
