package org.silkroadatlas.cli;

import java.io.Serial;

/** A file named on the command line that cannot be read; the message says which and why. */
final class UnreadableFileException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UnreadableFileException(String message) {
    super(message);
  }

  UnreadableFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
