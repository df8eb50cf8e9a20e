package org.silkroadatlas.export.html;

import java.util.Locale;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Level;

/** Numbers and the symbols of events as SVG; the shape shows the kind, the size the rank. */
final class SvgSymbols {
  /** The radius at which the symbols are written. */
  static final double RADIUS = 7;

  private SvgSymbols() {}

  /** A length with one decimal. */
  static String n(double value) {
    var text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** A factor. */
  static String fine(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** The id of the symbol of a kind of event. */
  static String symbol(EventKind kind) {
    return "k-" + kind.key();
  }

  /** The radius of a symbol in pixels, as in the window. */
  static double radius(Level level) {
    return switch (level) {
      case HEADS_OF_STATE -> 7;
      case HEADS_OF_GOVERNMENT -> 6.5;
      case MINISTERS -> 5.5;
      case PARLIAMENT, SENIOR_OFFICIALS, MILITARY -> 5;
      case EXPERTS, BUSINESS, NONE -> 4.5;
    };
  }

  /** Writes all symbols, centred on the origin. */
  static void symbols(MarkupWriter page) {
    for (var kind : EventKind.values()) {
      page.leaf("path", "id", symbol(kind), "d", outline(kind)).line();
    }
  }

  private static String outline(EventKind kind) {
    var r = RADIUS;
    return switch (kind) {
      case SUMMIT -> circle(r);
      case MINISTERIAL -> polygon(r * 1.12, 4, 45);
      case VISIT -> polygon(r * 1.25, 3, -90);
      case SIGNING -> polygon(r * 1.2, 4, 0);
      case LAUNCH -> star(r * 1.3, 5);
      case EXERCISE -> polygon(r * 1.25, 3, 90);
      case CONFLICT -> star(r * 1.35, 4);
      case SPEECH -> polygon(r * 1.1, 6, 0);
      case MEETING -> circle(r * 0.85);
      case RESOLUTION -> polygon(r * 1.12, 5, -90);
      case MILESTONE -> cross(r);
    };
  }

  private static String circle(double r) {
    var a = n(r);
    return "M-"
        + a
        + " 0a"
        + a
        + " "
        + a
        + " 0 1 0 "
        + n(2 * r)
        + " 0a"
        + a
        + " "
        + a
        + " 0 1 0 -"
        + n(2 * r)
        + " 0z";
  }

  private static String polygon(double r, int corners, double turn) {
    var data = new StringBuilder();
    for (var i = 0; i < corners; i++) {
      corner(data, r, turn + 360.0 * i / corners);
    }
    return data.append('z').toString();
  }

  private static String star(double r, int points) {
    var data = new StringBuilder();
    for (var i = 0; i < 2 * points; i++) {
      corner(data, i % 2 == 0 ? r : r * 0.46, -90 + 180.0 * i / points);
    }
    return data.append('z').toString();
  }

  private static void corner(StringBuilder data, double r, double degrees) {
    var angle = Math.toRadians(degrees);
    data.append(data.isEmpty() ? 'M' : 'L')
        .append(n(r * Math.cos(angle)))
        .append(' ')
        .append(n(r * Math.sin(angle)));
  }

  private static String cross(double r) {
    var w = n(r * 0.38);
    var arm = n(r * 0.62);
    return "M-"
        + w
        + " -"
        + n(r)
        + "h"
        + n(r * 0.76)
        + "v"
        + arm
        + "h"
        + arm
        + "v"
        + n(r * 0.76)
        + "h-"
        + arm
        + "v"
        + arm
        + "h-"
        + n(r * 0.76)
        + "v-"
        + arm
        + "h-"
        + arm
        + "v-"
        + n(r * 0.76)
        + "h"
        + arm
        + "z";
  }
}
