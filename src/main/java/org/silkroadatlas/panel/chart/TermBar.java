package org.silkroadatlas.panel.chart;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.time.Span;
import org.silkroadatlas.time.YearRange;

/**
 * The roles of one country in one format over the years, filled as on the map: members solid,
 * observers hatched, signatories outlined. A line marks the cursor.
 */
public final class TermBar extends CanvasPane {
  private static final double STEP = 5;

  private final List<Membership> terms;
  private final Span span;
  private final LocalDate cursor;
  private final Color colour;
  private final Palette palette;

  /** A bar of the years with the terms of a role in a colour. */
  public TermBar(
      List<Membership> terms, YearRange years, LocalDate cursor, Color colour, Palette palette) {
    this.terms = List.copyOf(terms);
    this.span = years.span();
    this.cursor = cursor;
    this.colour = colour;
    this.palette = palette;
    getStyleClass().add("term-bar");
  }

  private double x(LocalDate day, double width) {
    if (!day.isAfter(span.start())) {
      return 0;
    }
    if (!day.isBefore(span.end())) {
      return width;
    }
    var whole = span.end().toEpochDay() - span.start().toEpochDay();
    return width * (day.toEpochDay() - span.start().toEpochDay()) / whole;
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    g.setStroke(palette.line());
    g.setLineWidth(1);
    g.strokeLine(0, height / 2, width, height / 2);
    for (var term : terms) {
      if (term.span().overlaps(span) && !term.role().isOffice()) {
        var from = x(term.span().start(), width);
        var to = Math.max(from + 2, x(term.span().end(), width));
        bar(g, term, from, to, height);
      }
    }
    if (span.contains(cursor)) {
      g.setStroke(palette.text());
      g.setLineWidth(1);
      var at = Math.round(x(cursor, width)) - 0.5;
      g.strokeLine(at, 0, at, height);
    }
  }

  private void bar(GraphicsContext g, Membership term, double from, double to, double height) {
    var top = 3.0;
    var tall = height - 2 * top;
    g.setStroke(colour);
    g.setFill(colour);
    g.setLineWidth(1.2);
    switch (term.role().standing()) {
      case MEMBER -> g.fillRect(from, top, to - from, tall);
      case OBSERVER -> {
        g.setFill(palette.background());
        g.fillRect(from, top, to - from, tall);
        g.save();
        g.beginPath();
        g.rect(from, top, to - from, tall);
        g.clip();
        for (var x = from - tall; x < to; x += STEP) {
          g.strokeLine(x, top + tall, x + tall, top);
        }
        g.restore();
        g.strokeRect(from + 0.6, top, to - from - 1.2, tall);
      }
      case SIGNATORY -> {
        g.setFill(palette.background());
        g.fillRect(from, top, to - from, tall);
        g.strokeRect(from + 0.6, top, to - from - 1.2, tall);
      }
      case OFFICE -> {
        // offices are held in addition to a role
      }
    }
  }
}
