package org.silkroadatlas.map.layer;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.LabelPlacer;
import org.silkroadatlas.draw.TextMeasure;

/** Writes labels with halos where there is room. */
final class Lettering {
  /** Height of a line as a share of the size of its font. */
  private static final double LINE = 1.06;

  /**
   * Offsets at which the halo is drawn around the letters, in logical pixels. The renderer caches
   * repeated glyphs; a stroke around them would be recomputed for every draw.
   */
  private static final double[][] HALO = {
    {-1.4, 0}, {1.4, 0}, {0, -1.4}, {0, 1.4}, {-1, -1}, {1, -1}, {-1, 1}, {1, 1}
  };

  private final DrawContext context;
  private final LabelPlacer placer;
  private final List<Rectangle2D> written = new ArrayList<>();

  Lettering(DrawContext context, LabelPlacer placer) {
    this.context = context;
    this.placer = placer;
  }

  /** The boxes of the texts, in the order of writing. */
  List<Rectangle2D> written() {
    return List.copyOf(written);
  }

  /** The box of a text centred on a point. */
  Rectangle2D box(String text, Font font, double x, double y) {
    var width = TextMeasure.width(text, font);
    var height = font.getSize() * LINE;
    return new Rectangle2D(x - width / 2, y - height / 2, width, height);
  }

  double width(String text, Font font) {
    return TextMeasure.width(text, font);
  }

  /** Writes a text centred on a point if there is room. */
  boolean centred(String text, Font font, Color colour, double x, double y) {
    var box = box(text, font, x, y);
    if (!placer.place(grown(box, 2))) {
      return false;
    }
    written.add(grown(box, 1));
    write(text, font, colour, x, y);
    return true;
  }

  /** Writes a text beside a box: right, left, above or below, wherever there is room first. */
  boolean beside(String text, Font font, Color colour, Rectangle2D box) {
    var x = box.getMinX() + box.getWidth() / 2;
    var y = box.getMinY() + box.getHeight() / 2;
    var aside = box.getWidth() / 2 + 4.5 + TextMeasure.width(text, font) / 2;
    var rise = box.getHeight() / 2 + 3 + font.getSize() * LINE / 2;
    double[][] spots = {
      {aside, 0}, {-aside, 0}, {0, -rise}, {0, rise},
      {aside, rise * 0.7}, {aside, -rise * 0.7}, {-aside, rise * 0.7}, {-aside, -rise * 0.7},
      {aside * 0.7, rise}, {-aside * 0.7, rise}, {aside * 0.7, -rise}, {-aside * 0.7, -rise}
    };
    for (var spot : spots) {
      if (centred(text, font, colour, x + spot[0], y + spot[1])) {
        return true;
      }
    }
    return false;
  }

  /** Writes a text beside a dot if the dot is free. */
  boolean dotted(String text, Font font, Color colour, Rectangle2D dot) {
    return placer.isFree(grown(dot, 2)) && beside(text, font, colour, dot);
  }

  private void write(String text, Font font, Color colour, double x, double y) {
    var g = context.g();
    g.setFont(font);
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    if (!context.draft()) {
      g.setFill(FillPaints.translucent(context.palette().halo(), 0.5));
      for (var aside : HALO) {
        CanvasText.fill(g, text, x + aside[0], y + aside[1]);
      }
    }
    g.setFill(colour);
    CanvasText.fill(g, text, x, y);
  }

  static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D(
        box.getMinX() - by, box.getMinY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }
}
