package org.silkroadatlas.lecture;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Shows and hides parts of the window, which take no room while they are hidden. */
public final class NodeVisibility {
  private NodeVisibility() {}

  /** Shows or hides a node. */
  public static void set(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  /**
   * Shows or hides a region. Its parts are put into it when it is first shown: what nobody has
   * asked for need not be styled at every start.
   */
  public static void set(Pane region, boolean isShown, List<? extends Node> parts) {
    if (isShown && region.getChildren().isEmpty()) {
      region.getChildren().addAll(parts);
    }
    set(region, isShown);
  }
}
