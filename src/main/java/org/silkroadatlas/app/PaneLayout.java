package org.silkroadatlas.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The three panes in their places: the map over the timeline, the panel to the right. Any of them
 * can fill the window for a while. JavaFX thread only.
 */
final class PaneLayout {
  private static final double PANEL_SHARE = 0.4;
  private static final double PANEL_WIDEST = 680;
  private static final double TIMELINE_SHARE = 1 / 3.0;
  private static final double TIMELINE_TALLEST = 292;

  /** How much larger their shares are where the text is twice as large. */
  private static final double GROWTH = 0.1;

  private final StackPane root = new StackPane();
  private final SplitPane columns = new SplitPane();
  private final SplitPane rows = new SplitPane();
  private final Region map;
  private final Region timeline;
  private final Region panel;
  private final List<Region> order;
  private final Optional<Double> panelDivider;
  private final Optional<Double> timelineDivider;
  private @Nullable Region maximised;
  private double text;
  private double panelPosition;
  private double timelinePosition;

  PaneLayout(Region map, Region timeline, Region panel, Settings settings) {
    this.map = map;
    this.timeline = timeline;
    this.panel = panel;
    order = List.of(map, timeline, panel);
    text = settings.textSize().factor();
    panelDivider = settings.panelDivider();
    timelineDivider = settings.timelineDivider();
    rows.setOrientation(Orientation.VERTICAL);
    SplitPane.setResizableWithParent(timeline, false);
    SplitPane.setResizableWithParent(panel, false);
    root.getStyleClass().add("panes");
    arrange();
  }

  private void arrange() {
    rows.getItems().setAll(map, timeline);
    columns.getItems().setAll(rows, panel);
    root.getChildren().setAll(columns);
  }

  Region root() {
    return root;
  }

  /**
   * Puts the dividers where the user left them, or where the design wants them.
   *
   * @param width of the panes in logical pixels
   * @param height of the panes in logical pixels
   */
  void placeDividers(double width, double height) {
    panelPosition = panelDivider.orElse(usualPanel(width));
    timelinePosition = timelineDivider.orElse(usualTimeline(height));
    setPositions();
  }

  /** Panel and timeline, which are to be read, take more of the map where the text is large. */
  private double usualPanel(double width) {
    return 1 - Math.min(PANEL_SHARE + GROWTH * (text - 1), PANEL_WIDEST * text / width);
  }

  private double usualTimeline(double height) {
    return 1 - Math.min(TIMELINE_SHARE + GROWTH * (text - 1), TIMELINE_TALLEST * text / height);
  }

  /**
   * Suits another size of text: dividers that stand where the design wants them move on, those that
   * the user has moved stay.
   *
   * @param factor how much larger than usual the text is
   */
  void enlarge(double factor) {
    var panelIsMoved = isOff(panelDivider(), usualPanel(root.getWidth()));
    var timelineIsMoved = isOff(timelineDivider(), usualTimeline(root.getHeight()));
    text = factor;
    panelPosition = panelIsMoved ? panelDivider() : usualPanel(root.getWidth());
    timelinePosition = timelineIsMoved ? timelineDivider() : usualTimeline(root.getHeight());
    if (maximised == null) {
      setPositions();
    }
  }

  private static boolean isOff(double divider, double usual) {
    return Math.abs(divider - usual) > 0.02;
  }

  private void setPositions() {
    columns.setDividerPositions(panelPosition);
    rows.setDividerPositions(timelinePosition);
  }

  double panelDivider() {
    return columns.getDividers().isEmpty() ? panelPosition : columns.getDividerPositions()[0];
  }

  double timelineDivider() {
    return rows.getDividers().isEmpty() ? timelinePosition : rows.getDividerPositions()[0];
  }

  /** Gives the keyboard to the next pane, or the one before. */
  void cycle(@Nullable Node focusOwner, boolean backwards) {
    if (maximised != null) {
      maximised.requestFocus();
      return;
    }
    var current = -1;
    for (var i = 0; i < order.size(); i++) {
      if (focusOwner != null && isInside(focusOwner, order.get(i))) {
        current = i;
      }
    }
    var step = backwards ? -1 : 1;
    var start = current < 0 && backwards ? 0 : current;
    focus(order.get(Math.floorMod(start + step, order.size())));
  }

  private static void focus(Region pane) {
    if (pane.isFocusTraversable()) {
      pane.requestFocus();
    } else {
      pane.requestFocusTraversal(javafx.scene.TraversalDirection.NEXT);
    }
  }

  private static boolean isInside(Node node, Node ancestor) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  /** Lets the pane with the keyboard fill the window, or puts all panes back. */
  void toggleMaximised(@Nullable Node focusOwner) {
    if (maximised != null) {
      maximised = null;
      arrange();
      setPositions();
      return;
    }
    for (var pane : order) {
      if (focusOwner != null && isInside(focusOwner, pane)) {
        maximise(pane, focusOwner);
      }
    }
  }

  private void maximise(Region pane, Node focusOwner) {
    panelPosition = panelDivider();
    timelinePosition = timelineDivider();
    columns.getItems().clear();
    rows.getItems().clear();
    maximised = pane;
    root.getChildren().setAll(pane);
    focusOwner.requestFocus();
  }
}
