package org.silkroadatlas.dataset;

import java.util.List;

/** What every rejection must have. */
final class Reasons {
  private Reasons() {}

  /** There is at least one fault, and each has a file, a position and two texts on one line. */
  static void check(List<Fault> faults) {
    if (faults.isEmpty() || faults.size() > Faults.LIMIT + 1) {
      throw new AssertionError(faults.size() + " faults");
    }
    for (var fault : faults) {
      if (fault.file().isBlank()
          || fault.line() < 1
          || fault.column() < 1
          || fault.what().isBlank()
          || fault.mend().isBlank()
          || fault.toString().lines().count() != 1) {
        throw new AssertionError(fault.toString());
      }
    }
  }
}
