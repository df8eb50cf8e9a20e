package org.silkroadatlas.present;

import java.util.List;
import org.silkroadatlas.model.Scene;

/**
 * What is to be presented.
 *
 * @param scenes the scenes in order, at least one
 * @param start the scene to begin with, from 0
 */
public record Presentation(List<Scene> scenes, int start) {

  /** Copies the list. */
  public Presentation {
    scenes = List.copyOf(scenes);
    if (start < 0 || start >= scenes.size()) {
      throw new IllegalArgumentException("There is no scene " + start + " of " + scenes.size());
    }
  }

  /** The same from its first scene. */
  public Presentation fromStart() {
    return new Presentation(scenes, 0);
  }
}
