package org.silkroadatlas.panel;

import javafx.scene.shape.SVGPath;
import org.silkroadatlas.query.OpenView;

/** Icons of the views, drawn on a grid of 16 by 16. */
final class ViewIcons {
  private ViewIcons() {}

  /** The icon of a view. */
  static SVGPath of(OpenView view) {
    var icon = new SVGPath();
    icon.setContent(path(view));
    icon.getStyleClass().add("icon");
    return icon;
  }

  private static String path(OpenView view) {
    return switch (view) {
      case READ -> "M3 2.5H13V13.5H3ZM5.5 5.5H10.5M5.5 8H10.5M5.5 10.5H8.5";
      case GLOSSARY -> "M3 3H7.2L8 4 8.8 3H13V12.5H9L8 13.5 7 12.5H3ZM8 4V13.5";
      case EXERCISES -> "M5.5 6A2.5 2.5 0 1 1 8 8.5V10M8 12.5V12.6";
      case FILTER -> "M2.5 3H13.5L9.5 8V13L6.5 11V8Z";
      case MATRIX -> "M2.5 2.5H13.5V13.5H2.5ZM2.5 6.2H13.5M2.5 9.8H13.5M6.2 2.5V13.5M9.8 2.5V13.5";
      case YEARS -> "M2 3H6V7H2ZM10 3H14V7H10ZM2 10H6V14H2ZM10 10H14V14H10ZM7.5 5H8.5M7.5 12H8.5";
      case COMPARE -> "M2 3H7V13H2ZM9 3H14V13H9ZM4.5 6V10M11.5 8V8.1";
      case TREATIES -> "M3 2.5H10L13 5.5V13.5H3ZM5 9.5 6.8 11.3 10.8 7";
      case TRENDS -> "M2.5 2.5V13.5H13.5M4.5 10.5 7.5 7.5 9.5 9 13 4.5";
      case TABLE -> "M2 3H14V13H2ZM2 6.3H14M2 9.6H14M6 6.3V13";
    };
  }
}
