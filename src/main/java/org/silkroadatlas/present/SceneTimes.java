package org.silkroadatlas.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long each scene has been shown; a scene that is shown again goes on where it was left. */
final class SceneTimes {
  private final InstantSource clock;
  private final List<Duration> spent;
  private int at;
  private Instant since;

  SceneTimes(InstantSource clock, int scenes, int at) {
    this.clock = clock;
    this.at = at;
    spent = new ArrayList<>(Collections.nCopies(scenes, Duration.ZERO));
    since = clock.instant();
  }

  /** Another scene is shown. */
  void go(int to) {
    spent.set(at, inScene());
    at = to;
    since = clock.instant();
  }

  /** Forgets everything: the talk begins now. */
  void reset() {
    Collections.fill(spent, Duration.ZERO);
    since = clock.instant();
  }

  /** How long the present scene has been shown in all. */
  Duration inScene() {
    return spent.get(at).plus(Duration.between(since, clock.instant()));
  }

  /** How long each scene has been shown until now. */
  List<Duration> all() {
    var all = new ArrayList<>(spent);
    all.set(at, inScene());
    return List.copyOf(all);
  }
}
