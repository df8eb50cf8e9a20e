package org.silkroadatlas.map.layer;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

/** The fonts of the map, bundled with the atlas; without them the system's default is used. */
public final class MapFonts {
  /** For cities and everything small. */
  public static final String SANS = "Silk Road Sans";

  /** For countries and, in italics, water. */
  public static final String SERIF = "Silk Road Serif";

  /** The normal text size, to which the sizes refer. */
  private static final double USUAL = 13;

  private MapFonts() {}

  /** A font size for the style of a control, relative to the surrounding text size. */
  public static String css(double size) {
    return "-fx-font-size: " + size / USUAL + "em; ";
  }

  /** For names of countries. */
  static Font country(double size) {
    return Font.font(SERIF, FontWeight.BOLD, size);
  }

  /** For names of neighbouring countries. */
  static Font neighbour(double size) {
    return Font.font(SERIF, size);
  }

  /** For names of cities. */
  static Font city(double size, boolean capital) {
    return Font.font(SANS, capital ? FontWeight.BOLD : FontWeight.NORMAL, size);
  }

  /** For names of water. */
  static Font water(double size) {
    return Font.font(SERIF, FontPosture.ITALIC, size);
  }
}
