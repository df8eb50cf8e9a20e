package org.silkroadatlas.query;

import java.io.Serial;

/** A state line that cannot be read; the message names the offending key or id. */
public final class StateException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  StateException(String message) {
    super(message);
  }
}
