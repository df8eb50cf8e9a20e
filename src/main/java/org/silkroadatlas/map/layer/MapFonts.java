package org.silkroadatlas.map.layer;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

/** The faces of the map. They come with the atlas; without them the system's default stands in. */
public final class MapFonts {
  /** Cities and everything small. */
  public static final String SANS = "Silk Road Sans";

  /** Countries and, in italics, water. */
  public static final String SERIF = "Silk Road Serif";

  /** What the sizes are measured by: the usual size of text. */
  private static final double USUAL = 13;

  private MapFonts() {}

  /** A size for the style of a control; it follows the size of the text around it. */
  public static String css(double size) {
    return "-fx-font-size: " + size / USUAL + "em; ";
  }

  /** Names of countries. */
  static Font country(double size) {
    return Font.font(SERIF, FontWeight.BOLD, size);
  }

  /** Names of countries around. */
  static Font neighbour(double size) {
    return Font.font(SERIF, size);
  }

  /** Names of cities. */
  static Font city(double size, boolean capital) {
    return Font.font(SANS, capital ? FontWeight.BOLD : FontWeight.NORMAL, size);
  }

  /** Names of waters. */
  static Font water(double size) {
    return Font.font(SERIF, FontPosture.ITALIC, size);
  }
}
