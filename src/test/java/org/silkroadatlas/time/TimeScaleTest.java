package org.silkroadatlas.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
  private static final Span YEARS = Span.ofYears(2009, 2025);
  private static final TimeScale WHOLE = TimeScale.fitting(YEARS, 646);

  @Test
  void fitsASpanExactly() {
    assertEquals(0, WHOLE.x(LocalDate.of(2009, 1, 1)), 1e-9);
    assertEquals(646, WHOLE.x(LocalDate.of(2026, 1, 1)), 1e-9);
    assertEquals(YEARS, WHOLE.visible());
  }

  @Test
  void daysAndPixelsAreInverse() {
    for (var x = -100.0; x < 700; x += 13.7) {
      assertEquals(x, WHOLE.x(WHOLE.day(x)), 1e-9);
    }
    assertEquals(
        LocalDate.of(2018, 3, 15), WHOLE.dateAt(WHOLE.x(LocalDate.of(2018, 3, 15)) + 0.01));
  }

  @Test
  void zoomKeepsTheDayUnderThePointer() {
    var day = WHOLE.day(200);
    var near = WHOLE.zoomed(7, 200);
    assertEquals(day, near.day(200), 1e-9);
    assertEquals(7 * WHOLE.perDay(), near.perDay(), 1e-12);
    assertEquals(WHOLE.origin(), near.zoomed(1 / 7.0, 200).origin(), 1e-6);
  }

  @Test
  void panMovesTheContentByAsManyPixels() {
    var day = LocalDate.of(2015, 1, 1);
    assertEquals(WHOLE.x(day) + 30, WHOLE.panned(30).x(day), 1e-9);
  }

  @Test
  void clampShowsNothingOutsideTheBounds() {
    assertEquals(WHOLE, WHOLE.zoomed(0.2, 100).clamped(YEARS, 100));
    var late = WHOLE.zoomed(4, 0).panned(-1e6).clamped(YEARS, 100);
    assertEquals(TimeScale.moment(YEARS.end()), late.last(), 1e-6);
    var early = WHOLE.zoomed(4, 0).panned(1e6).clamped(YEARS, 100);
    assertEquals(TimeScale.moment(YEARS.start()), early.first(), 1e-6);
    assertEquals(100, WHOLE.zoomed(1e9, 100).clamped(YEARS, 100).perDay(), 1e-9);
  }

  @Test
  void resizingShowsTheSameDays() {
    assertEquals(TimeScale.fitting(YEARS, 1100), WHOLE.resized(1100));
  }

  @Test
  void theWayToAnotherScaleKeepsTheirCommonPoint() {
    var target = WHOLE.zoomed(20, 317);
    for (var t : new double[] {0, 0.25, 0.5, 0.9, 1}) {
      assertEquals(WHOLE.day(317), WHOLE.towards(target, t).day(317), 1e-6);
    }
    assertEquals(target.perDay(), WHOLE.towards(target, 1).perDay(), 1e-9);
    assertEquals(
        WHOLE.perDay() * Math.sqrt(20),
        WHOLE.towards(target, 0.5).perDay(),
        1e-9,
        "even to the eye");
    var aside = WHOLE.panned(50);
    assertEquals(WHOLE.panned(25).origin(), WHOLE.towards(aside, 0.5).origin(), 1e-6);
  }

  @Test
  void impossibleScalesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new TimeScale(0, 0, 100));
    assertThrows(IllegalArgumentException.class, () -> new TimeScale(Double.NaN, 1, 100));
    assertThrows(IllegalArgumentException.class, () -> new TimeScale(0, 1, 0));
  }
}
