package org.silkroadatlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClocksTest {
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final InstantSource clock = () -> now;

  private void pass(Duration time) {
    now = now.plus(time);
  }

  @Test
  void countsUpAndDown() {
    var watch = new LectureTimer(clock);
    pass(Duration.ofSeconds(65));
    assertEquals("1:05", LectureTimer.text(watch.elapsed()));
    assertEquals("43:55", LectureTimer.text(watch.left(45)));
    pass(Duration.ofMinutes(44));
    assertEquals("−0:05", LectureTimer.text(watch.left(45)));
    pass(Duration.ofMinutes(30));
    assertEquals("1:15:05", LectureTimer.text(watch.elapsed()));
    watch.reset();
    assertEquals("0:00", LectureTimer.text(watch.elapsed()));
  }

  @Test
  void eachSceneHasItsTimeHoweverOftenItIsShown() {
    var times = new SceneTimes(clock, 3, 1);
    pass(Duration.ofSeconds(40));
    times.go(2);
    pass(Duration.ofSeconds(5));
    times.go(1);
    pass(Duration.ofSeconds(20));
    assertEquals(Duration.ofSeconds(60), times.inScene());
    assertEquals(
        List.of(Duration.ZERO, Duration.ofSeconds(60), Duration.ofSeconds(5)), times.all());
    times.reset();
    pass(Duration.ofSeconds(1));
    assertEquals(List.of(Duration.ZERO, Duration.ofSeconds(1), Duration.ZERO), times.all());
  }

  @Test
  void aKeyThatIsHeldStartsOnlyOnce() {
    var key = new StartKey(clock);
    assertTrue(key.press());
    for (var i = 0; i < 100; i++) {
      pass(Duration.ofMillis(30));
      assertFalse(key.press());
    }
    pass(Duration.ofSeconds(1));
    assertTrue(key.press());
    key.forget();
    assertTrue(key.press());
  }

  @Test
  void habitsStayInRange() {
    assertEquals(0, new PresenterPreferences(Optional.empty(), -5, 20).minutes());
    assertEquals(480, new PresenterPreferences(Optional.empty(), 9000, 20).minutes());
    assertEquals(14, new PresenterPreferences(Optional.empty(), 0, 1).notesSize());
    assertEquals(20, new PresenterPreferences(Optional.empty(), 0, Double.NaN).notesSize());
  }
}
