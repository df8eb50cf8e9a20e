package org.silkroadatlas.map.gluon;

/**
 * The area in which the bundled relief is valid. Beyond it the tiles repeat their last line, so the
 * relief fades out towards its edges and is invisible beyond.
 *
 * @param zoom of a tile
 * @param x number of the tile from the west
 * @param y number of the tile from the north
 */
record ReliefArea(int zoom, long x, long y) {
  private static final double WEST = -20;
  private static final double SOUTH = -12;
  private static final double NORTH = 80;

  /** The width of the fade, in degrees. */
  private static final double FADE = 4;

  /** More steps would not be visible. */
  private static final int STEPS = 16;

  /**
   * Colours the pixels of a tile.
   *
   * @param pixels the relief in grey; replaced with the colours of the tone
   * @param side of the tile in pixels
   * @param strength of the relief where it is valid
   */
  void shade(int[] pixels, int side, ReliefTone tone, double strength) {
    var shades = new int[STEPS + 1][];
    var columns = new double[side];
    for (var column = 0; column < side; column++) {
      columns[column] = Math.clamp((lon(column, side) - WEST) / FADE, 0.0, 1.0);
    }
    for (var row = 0; row < side; row++) {
      var lat = lat(row, side);
      var line = Math.clamp(Math.min(NORTH - lat, lat - SOUTH) / FADE, 0.0, 1.0);
      for (var column = 0; column < side; column++) {
        var step = (int) Math.round(STEPS * Math.min(line, columns[column]));
        if (shades[step] == null) {
          shades[step] = tone.shades(strength * step / STEPS);
        }
        var at = row * side + column;
        pixels[at] = shades[step][ReliefTone.grey(pixels[at])];
      }
    }
  }

  private double lon(int column, int side) {
    return (x + (column + 0.5) / side) / (1L << zoom) * 360 - 180;
  }

  private double lat(int row, int side) {
    var mercator = Math.PI * (1 - 2 * (y + (row + 0.5) / side) / (1L << zoom));
    return Math.toDegrees(Math.atan(Math.sinh(mercator)));
  }
}
