package org.silkroadatlas.panel.page;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/** Two texts side by side if there is room for both, otherwise one below the other. */
final class CountryPair extends Region {
  /** Narrower columns than this, in ems, are hard to read. */
  private static final double NARROWEST = 24;

  private static final double GAP = 24;

  private final Region first;
  private final Region second;

  CountryPair(Region first, Region second) {
    this.first = first;
    this.second = second;
    getChildren().addAll(first, second);
    setMinWidth(0);
  }

  private boolean fits(double width) {
    return width >= 2 * NARROWEST * Font.getDefault().getSize() + GAP;
  }

  private static double column(double width) {
    return Math.max(0, (width - GAP) / 2);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return first.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width < 0 || !fits(width)) {
      return first.prefHeight(width) + GAP / 2 + second.prefHeight(width);
    }
    var column = column(width);
    return Math.max(first.prefHeight(column), second.prefHeight(column));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    var width = getWidth();
    if (fits(width)) {
      var column = column(width);
      first.resizeRelocate(0, 0, column, first.prefHeight(column));
      second.resizeRelocate(column + GAP, 0, column, second.prefHeight(column));
    } else {
      var height = first.prefHeight(width);
      first.resizeRelocate(0, 0, width, height);
      second.resizeRelocate(0, height + GAP / 2, width, second.prefHeight(width));
    }
  }
}
