package org.silkroadatlas;

import org.silkroadatlas.dataset.DatasetReader;
import org.silkroadatlas.query.DatasetIndex;

/** The bundled dataset, read once for all tests. */
public final class BundledData {
  /** The index of the bundled dataset. */
  public static final DatasetIndex INDEX = new DatasetIndex(DatasetReader.bundled());

  private BundledData() {}
}
