package org.silkroadatlas.dataset;

/**
 * A fault in a dataset, and where it is.
 *
 * @param file the name of the file, with the prefix {@code bundled/} for a file of the bundled
 *     dataset below a user's own
 * @param line from 1; also 1 if the fault concerns the whole file
 * @param column from 1, in characters (UTF-16 units)
 * @param what what is wrong, in one clause
 * @param mend how to fix it, in one clause
 * @param isWarning whether the dataset can be used all the same
 */
public record Fault(
    String file, int line, int column, String what, String mend, boolean isWarning) {

  /**
   * {@code file:line:column: what is wrong; how to fix it}, with {@code warning:} before what is
   * wrong if the dataset can be used all the same.
   */
  @Override
  public String toString() {
    var weight = isWarning ? "warning: " : "";
    return file + ":" + line + ":" + column + ": " + weight + what + "; " + mend;
  }
}
