package org.silkroadatlas.dataset;

/**
 * How much one pack may hold, so that no pack exhausts the memory. The built-in one has 35 000
 * values in one megabyte. One object for each reading of a pack.
 */
final class Limits {
  static final int DEPTH = 64;
  static final int TEXT = 1_000_000;
  static final int NUMBER = 100;

  /** Bytes of a file, and of all files of a pack. */
  static final int BYTES = 50_000_000;

  /** Values in all files of a pack. */
  static final int VALUES = 1_000_000;

  private int values;
  private long bytes;

  /** Counts a value. False once there are too many. */
  boolean takeValue() {
    return ++values <= VALUES;
  }

  /** Whether there were too many; what follows is not read. */
  boolean isExceeded() {
    return values > VALUES || bytes > BYTES;
  }

  /** Counts the bytes of a file. False once there are too many. */
  boolean takeBytes(int length) {
    bytes += length;
    return bytes <= BYTES;
  }
}
