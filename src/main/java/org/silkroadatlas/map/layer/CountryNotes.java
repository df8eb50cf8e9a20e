package org.silkroadatlas.map.layer;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.silkroadatlas.draw.LabelPlacer;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.FillPlan.Token;
import org.silkroadatlas.model.Role.Standing;

/** The notes at the name of a country: its number, or a token for each filtered format. */
public final class CountryNotes {
  /** Side of a token in logical pixels. */
  private static final double TOKEN = 8;

  private static final double STEP = 10.5;

  /** The maximum number of tokens in a row. */
  private static final int ROW = 6;

  private final DrawContext context;
  private final LabelPlacer placer;
  private final Lettering lettering;
  private final FillPlan plan;
  private final Font font;

  CountryNotes(DrawContext context, LabelPlacer placer, Lettering lettering, FillPlan plan) {
    this.context = context;
    this.placer = placer;
    this.lettering = lettering;
    this.plan = plan;
    font = Font.font(MapFonts.SANS, FontWeight.BOLD, 10.5 * context.text());
  }

  /**
   * Writes the notes of a country below its name, or above it if there is no room.
   *
   * @param x the centre of the name
   * @param y the centre of the name
   * @return whether there was room for all of them
   * @param rise how far the name and the space around it extend up and down; 0 without a name
   */
  boolean paint(String country, double x, double y, double rise) {
    var caption = plan.captions().get(country);
    var tokens = plan.tokens().get(country);
    var aside = rise == 0 ? 0 : rise + font.getSize() * 0.53 + 2.2;
    return (caption == null || caption(country, caption, x, y, aside))
        && (tokens == null || tokens(tokens, x, y, rise));
  }

  /** The height of the notes of a country including the gap above them, in logical pixels. */
  double height(String country) {
    var tokens = plan.tokens().get(country);
    var rows = tokens == null ? 0 : (tokens.size() + ROW - 1) / ROW;
    var caption = plan.captions().containsKey(country) ? font.getSize() * 1.06 + 2.2 : 0;
    return caption + (rows == 0 ? 0 : (rows * STEP + 6) * context.text());
  }

  private boolean caption(String country, String text, double x, double y, double aside) {
    var look = plan.looks().get(country);
    var faint = look != null && look.faint();
    var colour = faint ? context.palette().quietText() : context.palette().text();
    return lettering.centred(text, font, colour, x, y + aside)
        || (aside > 0 && lettering.centred(text, font, colour, x, y - aside));
  }

  private boolean tokens(List<Token> tokens, double x, double y, double rise) {
    var size = context.text();
    var rows = (tokens.size() + ROW - 1) / ROW;
    var width = (Math.min(ROW, tokens.size()) * STEP - (STEP - TOKEN) + 4) * size;
    var height = (rows * STEP - (STEP - TOKEN) + 4) * size;
    var half = rise == 0 ? height / 2 : 0;
    for (var top : new double[] {y + rise - half, y - rise - height + half}) {
      var box = new Rectangle2D(x - width / 2, top, width, height);
      if (placer.place(box)) {
        row(tokens, box);
        return true;
      }
    }
    return false;
  }

  private void row(List<Token> tokens, Rectangle2D box) {
    var g = context.g();
    var size = context.text();
    g.setFill(FillPaints.translucent(context.palette().halo(), 0.85));
    g.fillRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), 4, 4);
    for (var i = 0; i < tokens.size(); i++) {
      var column = i % ROW;
      var row = i / ROW;
      var x = box.getMinX() + (2 + column * STEP) * size;
      var y = box.getMinY() + (2 + row * STEP) * size;
      draw(g, tokens.get(i), x, y, TOKEN * size, context.palette());
    }
  }

  /**
   * Draws a token: filled for a member, half for an observer, an outline for a signatory, small and
   * hollow for none.
   *
   * @param size its side in logical pixels
   */
  public static void draw(
      GraphicsContext g, Token token, double x, double y, double size, Palette palette) {
    if (token.standing().isEmpty()) {
      none(g, x, y, size, palette.quietText());
      return;
    }
    var standing = token.standing().get();
    g.setFill(token.colour());
    switch (standing) {
      case MEMBER -> g.fillRect(x, y, size, size);
      case OBSERVER ->
          g.fillPolygon(new double[] {x, x, x + size}, new double[] {y, y + size, y + size}, 3);
      case SIGNATORY, OFFICE -> {}
    }
    if (standing != Standing.MEMBER) {
      g.setStroke(token.colour());
      g.setLineWidth(1.4);
      g.strokeRect(x + 0.7, y + 0.7, size - 1.4, size - 1.4);
    }
  }

  private static void none(GraphicsContext g, double x, double y, double size, Color colour) {
    var inset = size * 0.3;
    g.setStroke(colour);
    g.setLineWidth(0.8);
    g.strokeOval(x + inset, y + inset, size - 2 * inset, size - 2 * inset);
  }

  /** Whether a country has any notes. */
  boolean has(String country) {
    return plan.captions().containsKey(country) || plan.tokens().containsKey(country);
  }

  /** An empty token, for the legend. */
  public static Token none(Palette palette) {
    return new Token(palette.quietText(), Optional.empty());
  }
}
