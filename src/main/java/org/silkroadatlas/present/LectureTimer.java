package org.silkroadatlas.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** The elapsed and remaining time of the lecture. */
final class LectureTimer {
  private final InstantSource clock;
  private Instant start;

  LectureTimer(InstantSource clock) {
    this.clock = clock;
    start = clock.instant();
  }

  void reset() {
    start = clock.instant();
  }

  Instant now() {
    return clock.instant();
  }

  Duration elapsed() {
    return Duration.between(start, clock.instant());
  }

  /** The time remaining of some minutes; negative once they are over. */
  Duration left(int minutes) {
    return Duration.ofMinutes(minutes).minus(elapsed());
  }

  /** A time as {@code 4:05} or {@code 1:04:05}, with a sign if it is negative. */
  static String text(Duration time) {
    var seconds = Math.abs(time.toSeconds());
    var sign = time.toSeconds() < 0 ? "−" : "";
    return seconds < 3600
        ? String.format(Locale.ROOT, "%s%d:%02d", sign, seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%s%d:%02d:%02d", sign, seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
