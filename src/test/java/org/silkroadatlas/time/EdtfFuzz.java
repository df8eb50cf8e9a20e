package org.silkroadatlas.time;

import java.nio.charset.StandardCharsets;

/** Fuzz target for dates: only dates are accepted, and a date keeps its text. */
public final class EdtfFuzz {
  private EdtfFuzz() {}

  /** Tries an input: the text of a date in UTF-8. */
  public static void fuzzerTestOneInput(byte[] input) {
    var text = new String(input, StandardCharsets.UTF_8);
    Edtf date;
    try {
      date = Edtf.parse(text);
    } catch (EdtfException e) {
      return;
    }
    require(date.toString().equals(text), "not kept: " + date);
    require(!date.latest().isBefore(date.earliest()), "backwards: " + date);
    require(date.span().contains(date.earliest()), "not in its own span: " + date);
    require(!date.isExactDay() || date.earliest().equals(date.latest()), "no day: " + date);
    require(Edtf.parse(date.toString()).equals(date), "another date: " + date);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
