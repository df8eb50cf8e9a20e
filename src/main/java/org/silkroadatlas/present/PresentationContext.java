package org.silkroadatlas.present;

import java.time.InstantSource;
import java.util.List;
import javafx.scene.image.Image;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.query.DatasetIndex;

/**
 * What a talk is made of: the dataset, the texts, the base map, the look, the icons of its windows
 * and the clock.
 */
record PresentationContext(
    DatasetIndex index,
    Messages messages,
    BaseMap base,
    Appearance look,
    List<Image> icons,
    InstantSource clock) {

  /** Copies the list. */
  PresentationContext {
    icons = List.copyOf(icons);
  }
}
