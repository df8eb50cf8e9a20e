package org.silkroadatlas.panel.node;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** One node at the left and one at the right end, or one below the other if they do not fit. */
final class WrappingEnds extends Region {
  private static final double GAP = 6;

  private final Region left;
  private final Region right;

  /** Two regions at the ends of a line, or one below the other. */
  WrappingEnds(Region left, Region right) {
    this.left = left;
    this.right = right;
    getChildren().addAll(left, right);
    setMinWidth(0);
  }

  private boolean fits(double width) {
    return left.prefWidth(-1) + GAP + right.prefWidth(-1) <= width;
  }

  private double inner(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset()
        + left.prefWidth(-1)
        + GAP
        + right.prefWidth(-1)
        + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    var content =
        width < 0 || fits(inner(width))
            ? Math.max(left.prefHeight(-1), right.prefHeight(-1))
            : left.prefHeight(-1) + GAP + right.prefHeight(-1);
    return snappedTopInset() + content + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var width = inner(getWidth());
    var x = snappedLeftInset();
    var y = snappedTopInset();
    var isOneLine = fits(width);
    var height = isOneLine ? Math.max(left.prefHeight(-1), right.prefHeight(-1)) : 0;
    place(left, x, y, width, height);
    var below = isOneLine ? y : y + left.prefHeight(-1) + GAP;
    var start = isOneLine ? x + width - right.prefWidth(-1) : x;
    place(right, start, below, width, height);
  }

  private static void place(Region node, double x, double y, double width, double height) {
    var own = node.prefHeight(-1);
    var drop = height > own ? (height - own) / 2 : 0;
    node.resizeRelocate(x, Math.rint(y + drop), Math.min(width, node.prefWidth(-1)), own);
  }
}
