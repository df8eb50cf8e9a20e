package org.silkroadatlas.draw;

import java.util.Set;
import javafx.scene.layout.Region;
import org.silkroadatlas.model.ItemRef;

/**
 * One of the panes of the window. A pane follows the shared state between {@link #attach} and
 * {@link #detach} and knows no other pane. JavaFX thread only.
 */
public interface AtlasPane {
  /** The node to add to the window. */
  Region region();

  /** Starts to follow the shared state and shows it. Must not be called twice. */
  void attach();

  /** Stops following and releases everything, so that the pane can be garbage-collected. */
  void detach();

  /** Redraws in other colours. */
  void setPalette(Palette palette);

  /**
   * The items of the filter that the pane shows now, as recorded while drawing or listing them. For
   * tests, which compare all panes.
   */
  Set<ItemRef> shown();
}
