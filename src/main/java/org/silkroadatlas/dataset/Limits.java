package org.silkroadatlas.dataset;

/**
 * The limits of one pack, so that no pack exhausts the memory. The bundled one has 35 000 values in
 * one megabyte. One object per reading of a pack.
 */
final class Limits {
  static final int DEPTH = 64;
  static final int TEXT = 1_000_000;
  static final int NUMBER = 100;

  /** The maximum size of a file, and of all files of a pack, in bytes. */
  static final int BYTES = 50_000_000;

  /** The maximum number of values in all files of a pack. */
  static final int VALUES = 1_000_000;

  private int values;
  private long bytes;

  /** Counts a value; false once there are too many. */
  boolean takeValue() {
    return ++values <= VALUES;
  }

  /** Whether a limit was exceeded; the rest is not read. */
  boolean isExceeded() {
    return values > VALUES || bytes > BYTES;
  }

  /** Counts the bytes of a file; false once there are too many. */
  boolean takeBytes(int length) {
    bytes += length;
    return bytes <= BYTES;
  }
}
