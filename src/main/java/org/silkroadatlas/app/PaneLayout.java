package org.silkroadatlas.app;

import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.app.settings.PaneSizes;
import org.silkroadatlas.app.settings.Settings;

/**
 * Lays out the three panes: the map above the timeline, the panel on the right. Any of them can
 * temporarily fill the window. JavaFX thread only.
 *
 * <p>Not a {@code SplitPane}, which keeps shares instead of sizes and moves its dividers itself, so
 * that panes shrank from one start to the next.
 */
final class PaneLayout {
  private static final double DIVIDER = 4;

  private final Panes root = new Panes();
  private final Region map;
  private final Region timeline;
  private final Region panel;
  private final List<Region> order;
  private final Divider panelDivider;
  private final Divider timelineDivider;
  private PaneSizes sizes;
  private double text;
  private @Nullable Region maximised;

  PaneLayout(Region map, Region timeline, Region panel, Settings settings) {
    this.map = map;
    this.timeline = timeline;
    this.panel = panel;
    order = List.of(map, timeline, panel);
    text = settings.textSize().factor();
    sizes = settings.panes();
    panelDivider =
        new Divider(Orientation.VERTICAL, panel::getWidth, width -> sizes = sizes.withPanel(width));
    timelineDivider =
        new Divider(
            Orientation.HORIZONTAL,
            timeline::getHeight,
            height -> sizes = sizes.withTimeline(height));
    root.getStyleClass().add("panes");
    root.getChildren().setAll(map, timelineDivider, timeline, panelDivider, panel);
  }

  Region root() {
    return root;
  }

  /** The sizes set by the user. */
  PaneSizes sizes() {
    return sizes;
  }

  /**
   * Adapts to another text size: default sizes grow with it, sizes set by the user stay.
   *
   * @param factor the text size factor
   */
  void enlarge(double factor) {
    text = factor;
    root.requestLayout();
  }

  /** Lays out the panes on whole pixels. */
  private final class Panes extends Pane {
    @Override
    protected void layoutChildren() {
      if (maximised != null) {
        maximised.resizeRelocate(0, 0, getWidth(), getHeight());
        return;
      }
      var panelWidth = sizes.panel(getWidth() - DIVIDER, text);
      var timelineHeight = sizes.timeline(getHeight() - DIVIDER, text);
      var left = Math.max(0, getWidth() - DIVIDER - panelWidth);
      var top = Math.max(0, getHeight() - DIVIDER - timelineHeight);
      map.resizeRelocate(0, 0, left, top);
      timelineDivider.resizeRelocate(0, top, left, DIVIDER);
      timeline.resizeRelocate(0, top + DIVIDER, left, timelineHeight);
      panelDivider.resizeRelocate(left, 0, DIVIDER, getHeight());
      panel.resizeRelocate(left + DIVIDER, 0, panelWidth, getHeight());
    }

    @Override
    protected double computeMinWidth(double height) {
      return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
      return 0;
    }
  }

  /** A divider that can be dragged to resize the pane behind it. */
  private final class Divider extends Region {
    private double pressed;
    private double before;

    /**
     * @param size the size of the pane behind it
     * @param chosen receives the size requested by the user
     */
    Divider(Orientation orientation, DoubleSupplier size, DoubleConsumer chosen) {
      var isUpright = orientation == Orientation.VERTICAL;
      getStyleClass().add("pane-divider");
      setCursor(isUpright ? Cursor.H_RESIZE : Cursor.V_RESIZE);
      setOnMousePressed(
          event -> {
            pressed = isUpright ? event.getSceneX() : event.getSceneY();
            before = size.getAsDouble();
          });
      setOnMouseDragged(
          event -> {
            chosen.accept(Math.max(1, before - (position(event, isUpright) - pressed)));
            root.requestLayout();
          });
      // A requested size below the minimum is dropped after the drag.
      setOnMouseReleased(
          event -> {
            if (position(event, isUpright) != pressed) {
              root.layout();
              chosen.accept(size.getAsDouble());
            }
          });
    }

    private static double position(MouseEvent event, boolean isUpright) {
      return isUpright ? event.getSceneX() : event.getSceneY();
    }
  }

  /** Moves the focus to the next or previous pane. */
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
      pane.requestFocusTraversal(TraversalDirection.NEXT);
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

  /** Maximises the pane with the focus, or restores all panes. */
  void toggleMaximised(@Nullable Node focusOwner) {
    if (maximised != null) {
      maximised = null;
      showOthers(true);
      return;
    }
    for (var pane : order) {
      if (focusOwner != null && isInside(focusOwner, pane)) {
        maximised = pane;
        showOthers(false);
      }
    }
  }

  private void showOthers(boolean shown) {
    for (var child : root.getChildren()) {
      child.setVisible(shown || child.equals(maximised));
    }
    root.requestLayout();
  }
}
