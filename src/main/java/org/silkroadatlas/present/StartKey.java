package org.silkroadatlas.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Tells a new press of the key that starts and leaves from the repeats of one that is held, which
 * would otherwise start and leave in turn.
 */
final class StartKey {
  /** Longer than any system waits between repeats, and than it takes a window to appear. */
  private static final Duration REPEAT = Duration.ofMillis(700);

  private final InstantSource clock;
  private Instant last = Instant.MIN;

  StartKey(InstantSource clock) {
    this.clock = clock;
  }

  /** The key is down; whether that is a new press. */
  boolean press() {
    var now = clock.instant();
    var isNew = last.equals(Instant.MIN) || Duration.between(last, now).compareTo(REPEAT) >= 0;
    last = now;
    return isNew;
  }

  /** Another key was pressed since: whatever comes now is no repeat. */
  void forget() {
    last = Instant.MIN;
  }
}
