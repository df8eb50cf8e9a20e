package org.silkroadatlas.time;

import java.io.Serial;

/** A text that is not an EDTF level-1 date. */
public final class EdtfException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  EdtfException(String text, String reason) {
    super("\"" + text + "\" is not a date: " + reason);
  }
}
