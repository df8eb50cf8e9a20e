package org.silkroadatlas.draw;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Status;

/**
 * The symbols of events, the same on map, timeline, panel and legend: the shape shows the kind, the
 * size the rank, the outline whether it took place.
 */
public final class Symbols {
  private Symbols() {}

  /** The radius of a symbol in logical pixels, larger for higher ranks. */
  public static double radius(Level level) {
    return switch (level) {
      case HEADS_OF_STATE -> 7;
      case HEADS_OF_GOVERNMENT -> 6.5;
      case MINISTERS -> 5.5;
      case PARLIAMENT, SENIOR_OFFICIALS, MILITARY -> 5;
      case EXPERTS, BUSINESS, NONE -> 4.5;
    };
  }

  /**
   * Draws an event's symbol.
   *
   * @param g where to draw
   * @param kind gives the shape
   * @param status held events are filled; planned ones hollow, postponed ones hollow and dashed,
   *     cancelled ones hollow and struck through
   * @param x centre in logical pixels
   * @param y centre in logical pixels
   * @param radius in logical pixels
   * @param colour the colour of the symbol
   * @param background the colour of the outline and of the inside of hollow symbols
   */
  public static void draw(
      GraphicsContext g,
      EventKind kind,
      Status status,
      double x,
      double y,
      double radius,
      Color colour,
      Paint background) {
    g.save();
    g.setLineJoin(StrokeLineJoin.ROUND);
    g.setLineCap(StrokeLineCap.BUTT);
    g.beginPath();
    outline(g, kind, x, y, radius);
    if (status == Status.HELD) {
      g.setStroke(background);
      g.setLineWidth(2.5);
      g.stroke();
      g.setFill(colour);
      g.fill();
    } else {
      g.setFill(background);
      g.fill();
      g.setStroke(colour);
      g.setLineWidth(1.6);
      if (status == Status.POSTPONED) {
        g.setLineDashes(2.5, 2);
      }
      g.stroke();
      if (status == Status.CANCELLED) {
        g.strokeLine(x - radius - 2, y + radius + 2, x + radius + 2, y - radius - 2);
      }
    }
    g.restore();
  }

  /**
   * Marks a symbol as one of the user's own: a dot in its centre.
   *
   * @param status the status of the event
   * @param x centre in logical pixels
   * @param y centre in logical pixels
   * @param radius of the symbol in logical pixels
   * @param colour of the symbol
   * @param background the colour of the outline of the symbol
   */
  public static void markOwn(
      GraphicsContext g,
      Status status,
      double x,
      double y,
      double radius,
      Color colour,
      Paint background) {
    var dot = Math.max(1.5, radius * 0.36);
    g.setFill(status == Status.HELD ? background : colour);
    g.fillOval(x - dot, y - dot, 2 * dot, 2 * dot);
  }

  private static void outline(GraphicsContext g, EventKind kind, double x, double y, double r) {
    switch (kind) {
      case SUMMIT -> circle(g, x, y, r);
      case MINISTERIAL -> polygon(g, x, y, r * 1.12, 4, 45);
      case VISIT -> polygon(g, x, y, r * 1.25, 3, -90);
      case SIGNING -> polygon(g, x, y, r * 1.2, 4, 0);
      case LAUNCH -> star(g, x, y, r * 1.3, 5);
      case EXERCISE -> polygon(g, x, y, r * 1.25, 3, 90);
      case CONFLICT -> star(g, x, y, r * 1.35, 4);
      case SPEECH -> polygon(g, x, y, r * 1.1, 6, 0);
      case MEETING -> circle(g, x, y, r * 0.85);
      case RESOLUTION -> polygon(g, x, y, r * 1.12, 5, -90);
      case MILESTONE -> cross(g, x, y, r);
    }
  }

  private static void circle(GraphicsContext g, double x, double y, double r) {
    g.arc(x, y, r, r, 0, 360);
    g.closePath();
  }

  private static void polygon(
      GraphicsContext g, double x, double y, double r, int corners, double turn) {
    for (var i = 0; i < corners; i++) {
      corner(g, x, y, r, turn + 360.0 * i / corners, i == 0);
    }
    g.closePath();
  }

  private static void star(GraphicsContext g, double x, double y, double r, int points) {
    for (var i = 0; i < 2 * points; i++) {
      corner(g, x, y, i % 2 == 0 ? r : r * 0.46, -90 + 180.0 * i / points, i == 0);
    }
    g.closePath();
  }

  private static void corner(
      GraphicsContext g, double x, double y, double r, double degrees, boolean first) {
    var angle = Math.toRadians(degrees);
    var cornerX = x + r * Math.cos(angle);
    var cornerY = y + r * Math.sin(angle);
    if (first) {
      g.moveTo(cornerX, cornerY);
    } else {
      g.lineTo(cornerX, cornerY);
    }
  }

  private static void cross(GraphicsContext g, double x, double y, double r) {
    var w = r * 0.38;
    double[] xs = {-w, w, w, r, r, w, w, -w, -w, -r, -r, -w};
    double[] ys = {-r, -r, -w, -w, w, w, r, r, w, w, -w, -w};
    g.moveTo(x + xs[0], y + ys[0]);
    for (var i = 1; i < xs.length; i++) {
      g.lineTo(x + xs[i], y + ys[i]);
    }
    g.closePath();
  }
}
