package org.silkroadatlas.present;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long each scene has been shown; the time of a scene shown again continues. */
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

  /** Called when another scene is shown. */
  void go(int to) {
    spent.set(at, inScene());
    at = to;
    since = clock.instant();
  }

  /** Resets all times: the presentation begins now. */
  void reset() {
    Collections.fill(spent, Duration.ZERO);
    since = clock.instant();
  }

  /** How long the current scene has been shown in total. */
  Duration inScene() {
    return spent.get(at).plus(Duration.between(since, clock.instant()));
  }

  /** How long each scene has been shown so far. */
  List<Duration> all() {
    var all = new ArrayList<>(spent);
    all.set(at, inScene());
    return List.copyOf(all);
  }
}
