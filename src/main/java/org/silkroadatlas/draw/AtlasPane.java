package org.silkroadatlas.draw;

import java.util.Set;
import javafx.scene.layout.Region;
import org.silkroadatlas.model.ItemRef;

/**
 * One of the panes of the window. A pane listens to the shared state from {@link #attach} to {@link
 * #detach} and knows no other pane. JavaFX thread only.
 */
public interface AtlasPane {
  /** The node to put into the window. */
  Region region();

  /** Starts to listen to the shared state and shows it. Attaching twice is a fault. */
  void attach();

  /** Stops listening and lets go of everything, so that the pane can be collected. */
  void detach();

  /** Draws in other colours. */
  void setPalette(Palette palette);

  /**
   * What the pane shows now as lying in the filter, read off what it has really drawn or listed.
   * For tests: all panes must tell the same story.
   */
  Set<ItemRef> shown();
}
