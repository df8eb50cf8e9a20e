package org.silkroadatlas.present;

import java.time.InstantSource;
import java.util.List;
import javafx.scene.image.Image;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.query.DatasetIndex;

/**
 * What a presentation needs: the dataset, the texts, the base map, the appearance, the window icons
 * and the clock, and the title of the lecture for its windows.
 */
record PresentationContext(
    DatasetIndex index,
    Messages messages,
    BaseMap base,
    Appearance look,
    List<Image> icons,
    InstantSource clock,
    String title) {

  /** Copies the list. */
  PresentationContext {
    icons = List.copyOf(icons);
  }

  /** The title of a window, including that of the lecture. */
  String titled(String window) {
    return title.isEmpty() ? window : messages.get("present.titled", title, window);
  }
}
