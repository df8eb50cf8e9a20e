package org.silkroadatlas.time;

import java.io.Serial;

/** A text that is no date of EDTF level 1. */
public final class EdtfException extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  EdtfException(String text, String reason) {
    super("\"" + text + "\" is not a date: " + reason);
  }
}
