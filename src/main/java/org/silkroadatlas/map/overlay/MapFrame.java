package org.silkroadatlas.map.overlay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.silkroadatlas.map.legend.LegendBar;

/**
 * The region of the map: the surface, the nodes over its corners, and the line below it. The
 * surface takes all the room that the line leaves.
 */
public final class MapFrame extends Region {
  private static final double EDGE = 10;

  /** A map lower than this has no legend bar. */
  private static final double LOW = 160;

  /** The maximum share of the height for the lines below the map; beyond it, no legend bar. */
  private static final double MOST_BELOW = 0.35;

  /** The gap between the nodes on one side of the map. */
  private static final double GAP = 4;

  private final Surface surface = new Surface();
  private final LegendBar bar;
  private boolean explained = true;
  private boolean everExplained = true;
  private boolean covered;
  private final MapFooter footer;
  private BiConsumer<Double, Double> resized = (width, height) -> {};

  /** A frame with two lines below the map. */
  public MapFrame(LegendBar bar, MapFooter footer) {
    this.bar = bar;
    this.footer = footer;
    getChildren().addAll(surface, bar, footer);
    setMinSize(160, 120);
    setPrefSize(768, 432);
  }

  /** The keyboard focus belongs to the area of the map. */
  @Override
  public void requestFocus() {
    surface.requestFocus();
  }

  /** The area of the map; it handles gestures and has the focus. */
  public Pane surface() {
    return surface;
  }

  /** Sets an action that is called with the size of the map area at every layout. */
  public void whenResized(BiConsumer<Double, Double> action) {
    resized = action;
  }

  /** Places a node over a corner of the map. */
  public void over(Node node, HPos x, VPos y) {
    node.getProperties().put(Corner.class, new Corner(x, y));
    surface.getChildren().add(node);
  }

  /** Places a node over the whole map area. */
  public void cover(Region node) {
    surface.getChildren().add(node);
  }

  /** Whether the legend bar is shown below the map. */
  public void setExplained(boolean explained) {
    this.explained = explained;
    requestLayout();
  }

  /** Removes both lines below the map permanently, whatever is opened and closed over the map. */
  public void neverExplain() {
    everExplained = false;
    getChildren().removeAll(bar, footer);
    requestLayout();
  }

  /** The bounds of the visible nodes among some, in logical pixels of their parent. */
  public static List<Rectangle2D> boxes(Stream<Node> nodes) {
    return nodes
        .filter(Node::isVisible)
        .map(Node::getBoundsInParent)
        .map(
            b ->
                new Rectangle2D(
                    b.getMinX(),
                    b.getMinY(),
                    Math.max(0, b.getWidth()),
                    Math.max(0, b.getHeight())))
        .toList();
  }

  /** Whether an overlay unrelated to the lines below covers the map. */
  public void setCovered(boolean covered) {
    this.covered = covered;
    requestLayout();
  }

  /** Removes a node placed by {@link #cover}. */
  public void uncover(Region node) {
    surface.getChildren().remove(node);
  }

  @Override
  protected void layoutChildren() {
    footer.setVisible(everExplained && !covered);
    var below = footer.isVisible() ? Math.ceil(footer.fit(getWidth(), getHeight())) : 0;
    var width = Math.max(1, getWidth());
    var isTold = everExplained && explained && !covered && getHeight() >= LOW;
    var wanted = isTold ? Math.ceil(bar.fit(width)) : 0;
    var told = wanted + below <= MOST_BELOW * getHeight() ? wanted : 0;
    var height = Math.max(1, getHeight() - below - told);
    surface.resizeRelocate(0, 0, width, height);
    bar.setVisible(told > 0);
    bar.resizeRelocate(0, height, width, told);
    footer.resizeRelocate(0, height + told, width, below);
    resized.accept(width, height);
  }

  private record Corner(HPos x, VPos y) {}

  private static final class Surface extends Pane {
    private final Rectangle clip = new Rectangle();

    /** Nodes hidden because the map is too low for everything on one side. */
    private final Set<Node> givenWay = new HashSet<>();

    Surface() {
      setClip(clip);
    }

    @Override
    protected void layoutChildren() {
      clip.setWidth(getWidth());
      clip.setHeight(getHeight());
      getManagedChildren().forEach(this::giveWay);
      for (var child : getManagedChildren()) {
        if (!(child.getProperties().get(Corner.class) instanceof Corner corner)) {
          child.resizeRelocate(0, 0, getWidth(), getHeight());
        } else {
          place(child, corner);
        }
      }
    }

    /** Hides the node in a lower corner if the nodes above it do not fit. */
    private void giveWay(Node child) {
      if (!(child.getProperties().get(Corner.class) instanceof Corner corner)
          || corner.y() != VPos.BOTTOM) {
        return;
      }
      var between = in(new Corner(corner.x(), VPos.CENTER)).filter(Node::isVisible);
      var taken = taken(new Corner(corner.x(), VPos.TOP)) + Math.ceil(child.prefHeight(-1)) + GAP;
      var room = getHeight() - 2 * EDGE - taken;
      if (between.anyMatch(it -> it.minHeight(-1) > room)) {
        if (child.isVisible()) {
          givenWay.add(child);
          child.setVisible(false);
        }
      } else if (givenWay.remove(child)) {
        child.setVisible(true);
      }
    }

    /** A node between two corners does not overlap them, and is wider where they are low. */
    private void place(Node child, Corner corner) {
      var width = getWidth() - 2 * EDGE;
      var height = getHeight() - 2 * EDGE;
      var isBetween = corner.y() == VPos.CENTER;
      var top = isBetween ? taken(new Corner(corner.x(), VPos.TOP)) : 0;
      var room = isBetween ? height - top - taken(new Corner(corner.x(), VPos.BOTTOM)) : height;
      var w = Math.min(Math.ceil(child.prefWidth(isBetween ? room : -1)), width);
      var h = Math.min(Math.ceil(child.prefHeight(w)), Math.max(0, room));
      var lowest = EDGE + top + Math.max(0, room) - h;
      var x = EDGE + offset(corner.x(), width - w);
      var y = Math.min(Math.max(EDGE + offset(corner.y(), height - h), EDGE + top), lowest);
      child.resize(w, h);
      // Only once: moving a managed child twice in one layout requests another layout, endlessly.
      child.relocate(snapPositionX(x), snapPositionY(y));
    }

    private static double offset(HPos side, double free) {
      return switch (side) {
        case LEFT -> 0;
        case CENTER -> free / 2;
        case RIGHT -> free;
      };
    }

    private static double offset(VPos side, double free) {
      return switch (side) {
        case TOP, BASELINE -> 0;
        case CENTER -> free / 2;
        case BOTTOM -> free;
      };
    }

    /** How much of the height the nodes in a corner take. */
    private double taken(Corner corner) {
      return in(corner)
          .filter(child -> !givenWay.contains(child))
          .mapToDouble(child -> Math.ceil(child.prefHeight(-1)) + GAP)
          .sum();
    }

    private Stream<Node> in(Corner corner) {
      return getManagedChildren().stream()
          .filter(child -> corner.equals(child.getProperties().get(Corner.class)));
    }
  }
}
