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
 * The three panes in their places: the map over the timeline, the panel to the right. Any of them
 * can fill the window for a while. JavaFX thread only.
 *
 * <p>Not a {@code SplitPane}: that keeps shares, not sizes, and moves its dividers by itself, so
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

  /** What the user gave to the panes. */
  PaneSizes sizes() {
    return sizes;
  }

  /**
   * Suits another size of text: the usual sizes grow with it, those that the user chose stay.
   *
   * @param factor how much larger than usual the text is
   */
  void enlarge(double factor) {
    text = factor;
    root.requestLayout();
  }

  /** Lays out the panes in whole pixels. */
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

  /** What a hand drags to give the pane behind it another size. */
  private final class Divider extends Region {
    private double pressed;
    private double before;

    /**
     * @param size the size of the pane behind it
     * @param chosen takes the size that the user wants
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
      // What was asked for beyond the least sizes is forgotten with the drag.
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

  /** Lets the pane with the keyboard fill the window, or puts all panes back. */
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
