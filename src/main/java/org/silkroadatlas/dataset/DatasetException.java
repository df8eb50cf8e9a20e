package org.silkroadatlas.dataset;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A dataset or lecture that cannot be used, with all of its faults. */
public final class DatasetException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  DatasetException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** The faults, in the order of the files and lines; never empty. */
  public List<Fault> faults() {
    return faults;
  }
}
