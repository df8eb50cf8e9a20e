package org.silkroadatlas.lecture;

import java.util.List;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.query.TextFold;

/**
 * A row of the list of scenes.
 *
 * @param step the index of the scene in the lecture, from 0
 * @param scene the scene
 */
record SceneRow(int step, Scene scene) {
  /** Whether its number, words or notes contain all given words, ignoring case and accents. */
  boolean has(String words) {
    var slide = scene.slide().map(Slide::words).orElse("");
    var all = List.of(Integer.toString(step + 1), scene.caption(), slide, scene.notes().orElse(""));
    var text = " " + TextFold.fold(String.join(" ", all));
    for (var word : TextFold.fold(words).split(" ", -1)) {
      if (!text.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }
}
