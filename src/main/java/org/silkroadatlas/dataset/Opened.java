package org.silkroadatlas.dataset;

import java.util.Optional;
import org.silkroadatlas.model.Dataset;

/**
 * A user's dataset as opened.
 *
 * @param dataset the whole dataset to show
 * @param merged what was added to the bundled dataset; empty if the user's stands alone
 */
public record Opened(Dataset dataset, Optional<MergeSummary> merged) {}
