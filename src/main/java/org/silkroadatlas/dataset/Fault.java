package org.silkroadatlas.dataset;

/**
 * One thing that is wrong in a dataset, and where.
 *
 * @param file the name of the file; {@code bundled/} stands before it if it is a file of the
 *     bundled dataset below a user's own
 * @param line from 1; 1 too if the fault concerns the whole file
 * @param column from 1, in characters (UTF-16 units)
 * @param what what is wrong, in one clause
 * @param mend how to mend it, in one clause
 * @param isWarning whether the dataset can be taken all the same
 */
public record Fault(
    String file, int line, int column, String what, String mend, boolean isWarning) {

  /**
   * {@code file:line:column: what is wrong; how to mend it}, with {@code warning:} before what is
   * wrong if the dataset can be taken all the same.
   */
  @Override
  public String toString() {
    var weight = isWarning ? "warning: " : "";
    return file + ":" + line + ":" + column + ": " + weight + what + "; " + mend;
  }
}
