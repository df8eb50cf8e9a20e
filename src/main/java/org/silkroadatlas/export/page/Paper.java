package org.silkroadatlas.export.page;

/** Sizes of paper, upright, in points of 1/72 inch. */
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

  /** The shorter side. */
  public double shortSide() {
    return width;
  }

  /** The longer side. */
  public double longSide() {
    return height;
  }
}
