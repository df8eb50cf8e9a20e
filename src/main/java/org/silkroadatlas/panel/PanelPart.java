package org.silkroadatlas.panel;

import javafx.scene.layout.Region;
import org.silkroadatlas.draw.Palette;

/** A part of the panel made by another room. JavaFX thread only. */
public interface PanelPart {
  /** The node to show. */
  Region region();

  /** Changes the colours of what it draws. */
  void setPalette(Palette palette);
}
