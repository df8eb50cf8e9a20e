package org.silkroadatlas.map.gluon;

import javafx.scene.paint.Color;

/**
 * How the grey of the relief is turned into the colours of a theme: darker and lighter shades of
 * the land colour. Without relief, the land colour is used.
 *
 * @param land colour of level land
 * @param contrast how strongly slopes stand out; 0 gives plain land
 */
public record ReliefTone(Color land, double contrast) {
  /** The grey of level land in the bundled tiles, 0…1. */
  private static final double LEVEL = 0.84;

  /** The grey, 0 to 255, of a pixel of the relief: its luma as defined by ITU-R BT.601. */
  static int grey(int argb) {
    return (77 * (argb >> 16 & 0xff) + 150 * (argb >> 8 & 0xff) + 29 * (argb & 0xff)) >> 8;
  }

  /** The colours, as opaque ARGB, of the greys from 0 to 255. */
  int[] shades(double strength) {
    var shades = new int[256];
    for (var grey = 0; grey < shades.length; grey++) {
      var slope = (grey / 255.0 - LEVEL) * contrast * strength;
      shades[grey] =
          0xff000000
              | channel(land.getRed(), slope) << 16
              | channel(land.getGreen(), slope) << 8
              | channel(land.getBlue(), slope);
    }
    return shades;
  }

  private static int channel(double level, double slope) {
    return (int) Math.round(255 * Math.clamp(level + slope, 0.0, 1.0));
  }
}
