package org.silkroadatlas.map.overlay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.EdgeHints;
import org.silkroadatlas.map.layer.EdgeHints.Beyond;
import org.silkroadatlas.map.layer.EdgeHints.Edge;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.layer.MapFonts;

/**
 * Hints at the edges of the map for how much of the selection or filter is beyond them; a click
 * brings it into view. JavaFX thread only.
 */
public final class EdgeHintButtons extends Pane {
  private static final double INSET = 8;

  /** The maximum number of names in the tooltip. */
  private static final int MOST_NAMES = 8;

  private final Messages messages;
  private final Node tools;
  private final Node legend;
  private final Map<Edge, Button> buttons = new EnumMap<>(Edge.class);
  private @Nullable Palette palette;
  private EdgeHints hints = EdgeHints.NONE;

  /**
   * No hints yet.
   *
   * @param tools the node at the left edge, next to which the hint is placed
   * @param legend the node that may be at the right edge
   * @param showBeyond called with the edge beyond which to look
   */
  public EdgeHintButtons(Messages messages, Node tools, Node legend, Consumer<Edge> showBeyond) {
    this.messages = messages;
    this.tools = tools;
    this.legend = legend;
    tools.boundsInParentProperty().subscribe((before, now) -> requestLayout());
    legend.boundsInParentProperty().subscribe((before, now) -> requestLayout());
    setPickOnBounds(false);
    for (var edge : Edge.values()) {
      var button = new Button();
      button.setId("map-hint-" + edge.key());
      button.setGraphic(arrow(edge));
      button.setGraphicTextGap(6);
      button.setContentDisplay(edge == Edge.EAST ? ContentDisplay.RIGHT : ContentDisplay.LEFT);
      button.setAlignment(Pos.CENTER);
      button.setVisible(false);
      button.setOnAction(e -> showBeyond.accept(edge));
      buttons.put(edge, button);
      getChildren().add(button);
    }
  }

  private static SVGPath arrow(Edge edge) {
    var shape = new SVGPath();
    shape.setContent(
        switch (edge) {
          case WEST -> "M6 0v8L0 4z";
          case EAST -> "M0 0v8l6-4z";
          case NORTH -> "M0 6h8L4 0z";
          case SOUTH -> "M0 0h8L4 6z";
        });
    return shape;
  }

  /** Updates the hints. */
  public void show(EdgeHints now, MapContents contents, Palette colours) {
    hints = now;
    if (!colours.equals(palette)) {
      palette = colours;
      buttons.values().forEach(button -> style(button, colours));
    }
    buttons.forEach((edge, button) -> show(edge, button, contents));
    requestLayout();
  }

  private void show(Edge edge, Button button, MapContents contents) {
    var beyond = hints.sides().getOrDefault(edge, List.of());
    button.setVisible(!beyond.isEmpty());
    var words = messages.get("map.hint." + edge.key(), beyond.size());
    if (!beyond.isEmpty() && !words.equals(button.getText())) {
      button.setText(words);
    }
    if (!beyond.isEmpty()) {
      LazyTooltip.set(button, words + ": " + names(beyond, contents));
    }
  }

  private String names(List<Beyond> beyond, MapContents contents) {
    var names =
        beyond.stream()
            .limit(MOST_NAMES)
            .flatMap(one -> contents.index().find(one.item()).stream())
            .map(contents.index()::title)
            .collect(Collectors.joining(", "));
    return beyond.size() > MOST_NAMES ? names + ", …" : names;
  }

  private static void style(Button button, Palette palette) {
    var accent = CssColors.css(palette.accent());
    button.setStyle(
        MapFonts.css(11)
            + "-fx-font-weight: bold; -fx-padding: 2 9 2 9; -fx-background-radius: 10;"
            + " -fx-border-radius: 10; -fx-border-color: "
            + accent
            + "; -fx-text-fill: "
            + accent
            + "; -fx-background-color: "
            + CssColors.css(palette.background(), 0.94)
            + ";");
    if (button.getGraphic() instanceof SVGPath icon) {
      icon.setFill(palette.accent());
    }
  }

  /** The visible hints, which names on the map avoid. */
  public Stream<Node> shown() {
    return isVisible()
        ? buttons.values().stream().filter(Node::isVisible).map(Node.class::cast)
        : Stream.empty();
  }

  /** The right edge of the free area, at half height. */
  private double right(double height) {
    var taken = legend.getBoundsInParent();
    var top = (getHeight() - height) / 2;
    var isTaken = legend.isVisible() && taken.intersects(0, top, getWidth(), height);
    return isTaken ? taken.getMinX() : getWidth();
  }

  @Override
  protected void layoutChildren() {
    var beside = tools.isVisible() ? tools.getBoundsInParent().getMaxX() + 6 : INSET;
    buttons.forEach(
        (edge, button) -> {
          var width = Math.ceil(button.prefWidth(-1));
          var height = Math.ceil(button.prefHeight(-1));
          var x =
              switch (edge) {
                case WEST -> beside;
                case EAST -> right(height) - width - INSET;
                case NORTH, SOUTH -> (getWidth() - width) / 2;
              };
          var y =
              switch (edge) {
                case NORTH -> INSET;
                case SOUTH -> getHeight() - height - INSET;
                case WEST, EAST -> (getHeight() - height) / 2;
              };
          button.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
        });
  }
}
