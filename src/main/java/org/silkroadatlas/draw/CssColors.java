package org.silkroadatlas.draw;

import java.util.Locale;
import javafx.scene.paint.Color;

/** Formats colours for style sheets. */
public final class CssColors {
  private CssColors() {}

  /** A colour in the syntax of JavaFX style sheets. */
  public static String css(Color colour) {
    return css(colour, colour.getOpacity());
  }

  /** A colour with another opacity, from 0 to 1. */
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
