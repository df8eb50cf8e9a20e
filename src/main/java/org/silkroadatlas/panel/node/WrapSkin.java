package org.silkroadatlas.panel.node;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.ListCell;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;

/**
 * The skin of a list cell whose graphic takes the whole width and the height that its wrapped text
 * needs; the standard skin does not let a graphic wrap.
 */
public final class WrapSkin extends SkinBase<ListCell<?>> {
  /** The height of the empty cells that fill the list below the last row. */
  private static final double EMPTY_HEIGHT = 32;

  /** A skin that gives a cell the height its wrapped text needs. */
  public WrapSkin(ListCell<?> cell) {
    super(cell);
    registerChangeListener(cell.graphicProperty(), graphic -> update());
    update();
  }

  private void update() {
    var graphic = getSkinnable().getGraphic();
    if (graphic == null) {
      getChildren().clear();
    } else {
      getChildren().setAll(graphic);
    }
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return 0;
  }

  @Override
  protected double computeMinWidth(
      double height, double top, double right, double bottom, double left) {
    return 0;
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    if (getChildren().isEmpty()) {
      return EMPTY_HEIGHT;
    }
    var inner = width < 0 ? getSkinnable().getWidth() : width;
    return top + getChildren().getFirst().prefHeight(Math.max(0, inner - left - right)) + bottom;
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return computePrefHeight(width, top, right, bottom, left);
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    for (var child : getChildren()) {
      if (child instanceof Region region) {
        region.setMaxWidth(Double.MAX_VALUE);
      }
      layoutInArea(child, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
    }
  }
}
