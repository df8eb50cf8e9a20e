package org.silkroadatlas.export.page;

/** Paper sizes in portrait orientation, in points of 1/72 inch. */
public enum Paper {
  /** 210 × 297 mm. */
  A4(595.28, 841.89),
  /** 8½ × 11 inches. */
  LETTER(612, 792);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** The short side. */
  public double shortSide() {
    return width;
  }

  /** The long side. */
  public double longSide() {
    return height;
  }
}
