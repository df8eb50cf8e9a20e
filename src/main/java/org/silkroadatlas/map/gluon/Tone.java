package org.silkroadatlas.map.gluon;

import javafx.scene.paint.Color;

/**
 * How the grey of the relief is turned into the colours of a theme: shadows and lights of the land
 * colour. Where there is no relief the land colour itself stands.
 *
 * @param land colour of level land
 * @param contrast how strongly slopes stand out; 0 leaves plain land
 */
public record Tone(Color land, double contrast) {
  /** The grey of level land in the bundled tiles, 0…1. */
  private static final double LEVEL = 0.84;

  /** The colour of a pixel of the relief, as opaque ARGB. */
  int shade(int argb, double strength) {
    var red = (argb >> 16 & 0xff) / 255.0;
    var green = (argb >> 8 & 0xff) / 255.0;
    var blue = (argb & 0xff) / 255.0;
    var slope = (0.299 * red + 0.587 * green + 0.114 * blue - LEVEL) * contrast * strength;
    return 0xff000000
        | channel(land.getRed(), slope) << 16
        | channel(land.getGreen(), slope) << 8
        | channel(land.getBlue(), slope);
  }

  private static int channel(double level, double slope) {
    return (int) Math.round(255 * Math.clamp(level + slope, 0.0, 1.0));
  }
}
