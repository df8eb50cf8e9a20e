package org.silkroadatlas.lecture;

import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.TextFold;

/**
 * A row of the list of scenes.
 *
 * @param step the scene's place in the lecture, from 0
 * @param scene the scene
 */
record SceneRow(int step, Scene scene) {
  /** Whether all words are in its number, caption or notes, whatever their case and accents. */
  boolean has(String words) {
    var text =
        " " + TextFold.fold(step + 1 + " " + scene.caption() + " " + scene.notes().orElse(""));
    for (var word : TextFold.fold(words).split(" ")) {
      if (!text.contains(" " + word)) {
        return false;
      }
    }
    return true;
  }
}
