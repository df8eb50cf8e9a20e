package org.silkroadatlas.panel.node;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Boxes of equal width side by side, wrapped to several rows if the widest of them needs it. JavaFX
 * thread only.
 */
public final class EvenColumns extends Region {
  private final double gap;

  /**
   * A row of boxes.
   *
   * @param gap between two boxes, in logical pixels
   */
  public EvenColumns(double gap, List<? extends Node> boxes) {
    this.gap = gap;
    getChildren().addAll(boxes);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As many columns as fit, but no more than needed to fill the rows evenly. */
  private int columns(double width) {
    var count = getChildren().size();
    var widest = getChildren().stream().mapToDouble(it -> it.minWidth(-1)).max().orElse(0);
    var most = Math.clamp((int) ((width + gap) / (Math.ceil(widest) + gap)), 1, count);
    var rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
  }

  private double each(double width, int columns) {
    return Math.max(0, Math.floor((width - gap * (columns - 1)) / columns));
  }

  private double high(double each) {
    return Math.ceil(getChildren().stream().mapToDouble(it -> it.prefHeight(each)).max().orElse(0));
  }

  private double inside(double width) {
    return width - getInsets().getLeft() - getInsets().getRight();
  }

  @Override
  protected double computeMinWidth(double height) {
    return getInsets().getLeft() + getInsets().getRight();
  }

  @Override
  protected double computePrefWidth(double height) {
    var widths = getChildren().stream().mapToDouble(it -> it.prefWidth(-1)).sum();
    return computeMinWidth(height) + widths + gap * Math.max(0, getChildren().size() - 1);
  }

  @Override
  protected double computePrefHeight(double width) {
    var room = width < 0 ? computePrefWidth(-1) : width;
    var columns = columns(inside(room));
    var rows = (getChildren().size() + columns - 1) / columns;
    var high = high(each(inside(room), columns));
    return getInsets().getTop() + getInsets().getBottom() + rows * high + (rows - 1) * gap;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var columns = columns(inside(getWidth()));
    var each = each(inside(getWidth()), columns);
    var high = high(each);
    for (var i = 0; i < getChildren().size(); i++) {
      var x = getInsets().getLeft() + i % columns * (each + gap);
      var row = i / columns;
      var y = getInsets().getTop() + row * (high + gap);
      getChildren().get(i).resizeRelocate(x, y, each, high);
    }
  }
}
