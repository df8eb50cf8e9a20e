package org.silkroadatlas.dataset;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Dataset;

/**
 * A user's dataset as opened.
 *
 * @param dataset the whole dataset to show
 * @param scenes the state lines of all tours; reading them is not the reader's business
 * @param merged what was added to the bundled dataset; empty if the user's stands alone
 */
public record Opened(Dataset dataset, List<SceneAt> scenes, Optional<MergeSummary> merged) {

  /** Copies the list. */
  public Opened {
    scenes = List.copyOf(scenes);
  }
}
