package org.silkroadatlas.panel;

import javafx.scene.layout.Region;
import org.silkroadatlas.draw.Palette;

/** Something that the panel shows and another room makes. JavaFX thread only. */
public interface PanelPart {
  /** The node to show. */
  Region region();

  /** Changes the colours of what it draws. */
  void setPalette(Palette palette);
}
