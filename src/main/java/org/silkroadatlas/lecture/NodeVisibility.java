package org.silkroadatlas.lecture;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Shows and hides parts of the window, which take no room while hidden. */
public final class NodeVisibility {
  private NodeVisibility() {}

  /** Shows or hides a node. */
  public static void set(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  /**
   * Shows or hides a region. Its parts are added when it is first shown, so that unused parts are
   * not styled at every start.
   */
  public static void set(Pane region, boolean isShown, List<? extends Node> parts) {
    if (isShown && region.getChildren().isEmpty()) {
      region.getChildren().addAll(parts);
    }
    set(region, isShown);
  }
}
