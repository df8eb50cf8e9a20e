package org.silkroadatlas.present;

import java.time.Duration;
import java.util.List;
import org.silkroadatlas.model.Scene;

/**
 * What is to be presented.
 *
 * @param scenes the scenes in order, at least one
 * @param start the scene to begin with, from 0
 * @param title of the lecture; empty if what is on the screen is presented
 */
public record Presentation(List<Scene> scenes, int start, String title) {

  /** Copies the list. */
  public Presentation {
    scenes = List.copyOf(scenes);
    if (start < 0 || start >= scenes.size()) {
      throw new IllegalArgumentException("There is no scene " + start + " of " + scenes.size());
    }
  }

  /** What belongs to no lecture. */
  public Presentation(List<Scene> scenes, int start) {
    this(scenes, start, "");
  }

  /** The same from its first scene. */
  public Presentation fromStart() {
    return new Presentation(scenes, 0, title);
  }

  /** How long all scenes are planned to take; zero if no time is planned for any. */
  Duration planned() {
    return Duration.ofMinutes(
        scenes.stream().flatMap(scene -> scene.minutes().stream()).mapToLong(it -> it).sum());
  }

  /** What was presented, and how long each of its scenes was shown. */
  public record Measured(Presentation programme, List<Duration> times) {
    /** Copies the list. */
    public Measured {
      times = List.copyOf(times);
    }
  }
}
