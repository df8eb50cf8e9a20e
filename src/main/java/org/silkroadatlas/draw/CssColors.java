package org.silkroadatlas.draw;

import java.util.Locale;
import javafx.scene.paint.Color;

/** Colours as style sheets write them. */
public final class CssColors {
  private CssColors() {}

  public static String css(Color colour) {
    return css(colour, colour.getOpacity());
  }

  public static String css(Color colour, double opacity) {
    return String.format(
        Locale.ROOT,
        "rgba(%d,%d,%d,%.3f)",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255),
        opacity);
  }
}
