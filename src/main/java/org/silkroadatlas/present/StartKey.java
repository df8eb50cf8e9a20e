package org.silkroadatlas.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Ignores the auto-repeat of the key that starts and stops presenting, which would otherwise start
 * and stop alternately.
 */
final class StartKey {
  /** Longer than the repeat delay of any system, and than the time a window takes to appear. */
  private static final Duration REPEAT = Duration.ofMillis(700);

  private final InstantSource clock;
  private Instant last = Instant.MIN;

  StartKey(InstantSource clock) {
    this.clock = clock;
  }

  /** Handles a press of the key; returns whether it is a new one. */
  boolean press() {
    var now = clock.instant();
    var isNew = last.equals(Instant.MIN) || Duration.between(last, now).compareTo(REPEAT) >= 0;
    last = now;
    return isNew;
  }

  /** Called when another key has been pressed: the next press is not a repeat. */
  void forget() {
    last = Instant.MIN;
  }
}
