package org.silkroadatlas.draw;

import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Region;

/** Compares pictures of panes pixel by pixel. JavaFX thread only. */
public final class Pictures {
  /** The maximum number of pixels that a ring around a symbol, its halo and its label change. */
  public static final int RING = 1500;

  private Pictures() {}

  /** A picture of a pane at scale 1. */
  public static int[] of(Region pane) {
    var parameters = new SnapshotParameters();
    parameters.setViewport(new Rectangle2D(0, 0, pane.getWidth(), pane.getHeight()));
    return pixels(pane.snapshot(parameters, null));
  }

  private static int[] pixels(Image image) {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var pixels = new int[width * height];
    var format = PixelFormat.getIntArgbInstance();
    image.getPixelReader().getPixels(0, 0, width, height, format, pixels, 0, width);
    return pixels;
  }

  /** The number of pixels that differ visibly between two pictures of the same size. */
  public static int difference(int[] one, int[] other) {
    var count = 0;
    for (var i = 0; i < one.length; i++) {
      if (apart(one[i], other[i], 16) || apart(one[i], other[i], 8) || apart(one[i], other[i], 0)) {
        count++;
      }
    }
    return count;
  }

  private static boolean apart(int one, int other, int shift) {
    return Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > 6;
  }
}
