package org.silkroadatlas.present;

import java.time.Duration;
import java.util.List;
import org.silkroadatlas.model.Scene;

/**
 * A lecture to present.
 *
 * @param scenes the scenes in order, at least one
 * @param start the first scene to show, from 0
 * @param title of the lecture; empty for the current view
 */
public record Presentation(List<Scene> scenes, int start, String title) {

  /** Copies the list. */
  public Presentation {
    scenes = List.copyOf(scenes);
    if (start < 0 || start >= scenes.size()) {
      throw new IllegalArgumentException("There is no scene " + start + " of " + scenes.size());
    }
  }

  /** A presentation outside a lecture. */
  public Presentation(List<Scene> scenes, int start) {
    this(scenes, start, "");
  }

  /** This presentation from its first scene. */
  public Presentation fromStart() {
    return from(0);
  }

  /**
   * This presentation from another scene.
   *
   * @param scene from 0
   */
  public Presentation from(int scene) {
    return new Presentation(scenes, scene, title);
  }

  /** The total planned time of all scenes; zero if none is planned. */
  Duration planned() {
    return Duration.ofMinutes(
        scenes.stream().flatMap(scene -> scene.minutes().stream()).mapToLong(it -> it).sum());
  }

  /** What was presented, and how long each scene was shown. */
  public record Measured(Presentation programme, List<Duration> times) {
    /** Copies the list. */
    public Measured {
      times = List.copyOf(times);
    }
  }
}
