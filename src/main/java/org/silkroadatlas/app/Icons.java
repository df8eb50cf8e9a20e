package org.silkroadatlas.app;

import javafx.scene.shape.SVGPath;

/** The icons of the toolbar, drawn on a grid of 16 by 16. */
final class Icons {
  static SVGPath back() {
    return icon("M10.5 2.5 5 8l5.5 5.5");
  }

  static SVGPath forward() {
    return icon("M5.5 2.5 11 8l-5.5 5.5");
  }

  static SVGPath home() {
    return icon("M2 8 8 2.5 14 8M4 6.5V13.5H12V6.5");
  }

  static SVGPath theme() {
    return icon("M8 2.5A5.5 5.5 0 1 0 8 13.5ZM8 2.5A5.5 5.5 0 0 1 8 13.5");
  }

  static SVGPath more() {
    return icon("M2.5 4.5H13.5M2.5 8H13.5M2.5 11.5H13.5");
  }

  static SVGPath help() {
    return icon(
        "M8 1.5A6.5 6.5 0 1 0 8 14.5 6.5 6.5 0 1 0 8 1.5M6 6.2A2 2 0 1 1 8.6 8.1"
            + "C8.2 8.3 8 8.6 8 9.2M8 11.4V11.6");
  }

  /** A globe. */
  static SVGPath language() {
    return icon(
        "M8 1.5A6.5 6.5 0 1 0 8 14.5 6.5 6.5 0 1 0 8 1.5M1.5 8H14.5"
            + "M8 1.5C4.5 5 4.5 11 8 14.5M8 1.5C11.5 5 11.5 11 8 14.5");
  }

  static SVGPath close() {
    return icon("M4 4 12 12M12 4 4 12");
  }

  private Icons() {}

  private static SVGPath icon(String path) {
    var icon = new SVGPath();
    icon.setContent(path);
    icon.getStyleClass().add("icon");
    return icon;
  }
}
