package org.silkroadatlas.app.export;

/**
 * The size of a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param scale pixels per logical pixel: a larger scale makes everything larger
 */
public record PictureSize(int width, int height, double scale) {
  /** The width of a projector, for which the panes are laid out. */
  public static final double LEAST_WIDTH = 1280;

  private static final double LEAST_HEIGHT = 720;
  private static final int LEAST_SIDE = 160;
  private static final int LARGEST_SIDE = 8192;

  /** Checks that the size can be drawn. */
  public PictureSize {
    if (width < LEAST_SIDE || height < 120 || width > LARGEST_SIDE || height > LARGEST_SIDE) {
      throw new IllegalArgumentException(width + "x" + height);
    }
  }

  /** A size with the scale at which the panes have as much room as on a projector. */
  public static PictureSize of(int width, int height) {
    return new PictureSize(width, height, Math.min(width / LEAST_WIDTH, height / LEAST_HEIGHT));
  }

  /** A size for some logical pixels, as on a screen, reduced to what can be drawn. */
  static PictureSize ofLogical(double width, double height) {
    return new PictureSize(
        (int) Math.clamp(width, LEAST_WIDTH, LARGEST_SIDE),
        (int) Math.clamp(height, LEAST_HEIGHT, LARGEST_SIDE),
        1);
  }

  /**
   * Reads a size such as 1920x1080.
   *
   * @throws IllegalArgumentException if the text is not a size, or the size is too small or too
   *     large
   */
  public static PictureSize parse(String text) {
    var by = text.indexOf('x');
    if (by < 1) {
      throw new IllegalArgumentException(text);
    }
    return of(Integer.parseInt(text.substring(0, by)), Integer.parseInt(text.substring(by + 1)));
  }

  /** Half as wide, for a picture beside a text. */
  PictureSize half() {
    return new PictureSize(Math.max(LEAST_SIDE, width / 2), height, scale);
  }

  double logicalWidth() {
    return width / scale;
  }

  double logicalHeight() {
    return height / scale;
  }
}
