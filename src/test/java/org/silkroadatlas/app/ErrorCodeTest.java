package org.silkroadatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.silkroadatlas.app.start.ErrorReport;

/** The code by which a user can report an unexpected fault. */
class ErrorCodeTest {
  private static Throwable here(String message) {
    return new IllegalStateException(message);
  }

  private static Throwable there(String message) {
    return new IllegalStateException(message);
  }

  @Test
  void theSameFaultHasTheSameCodeWhateverItSays() {
    var code = ErrorReport.code(here("Astana"));
    assertEquals(code, ErrorReport.code(here("Ünder \u202E 🐫")));
    assertTrue(code.matches("SRA-[0-9A-F]{8}"), code);
  }

  @Test
  void otherPlacesKindsAndCausesHaveOtherCodes() {
    var code = ErrorReport.code(here("x"));
    assertNotEquals(code, ErrorReport.code(there("x")));
    assertNotEquals(code, ErrorReport.code(new OutOfMemoryError("x")));
    assertNotEquals(code, ErrorReport.code(new IllegalStateException(here("x"))));
  }
}
