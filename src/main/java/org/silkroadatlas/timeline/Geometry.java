package org.silkroadatlas.timeline;

/**
 * The parts of the pane in logical pixels: the titles on the left; on the right, from top to
 * bottom, the strip of counts, the axis and the lanes.
 *
 * @param width of the pane
 * @param height of the pane
 * @param titles width of the column of titles
 * @param strip height of the strip of counts
 * @param axis height of the axis
 */
record Geometry(double width, double height, double titles, double strip, double axis) {
  /** Room for the scroll bar on the right. */
  static final double MARGIN = 10;

  /** The parts of a pane. */
  static Geometry of(double width, double height, double titles, double size) {
    return new Geometry(
        width, height, Math.min(titles, width / 2), Math.round(33 * size), Math.round(21 * size));
  }

  /** The left edge of the plot. */
  double left() {
    return titles;
  }

  /** The width of the plot. */
  double plot() {
    return Math.max(width - titles - MARGIN, 1);
  }

  /** The right edge of the plot. */
  double right() {
    return titles + plot();
  }

  /** The upper edge of the axis. */
  double axisTop() {
    return strip;
  }

  /** The upper edge of the lanes. */
  double lanesTop() {
    return strip + axis;
  }

  /** The height of the visible part of the lanes. */
  double lanes() {
    return Math.max(height - lanesTop(), 0);
  }
}
