package org.silkroadatlas.map.layer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.LabelPlacer;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.geo.ScreenPoint;

/** Small plates at countries that joined or left a format: filled for joined, hollow for left. */
final class ChangeMarks {
  private static final double HEIGHT = 14;

  /** More plates than this at one country are combined into counts. */
  private static final int MOST = 3;

  private final DrawContext context;
  private final LabelPlacer placer;
  private final Font font;
  private final double height;

  ChangeMarks(DrawContext context, LabelPlacer placer) {
    this.context = context;
    this.placer = placer;
    font = Font.font(MapFonts.SANS, FontWeight.BOLD, 10 * context.text());
    height = HEIGHT * context.text();
  }

  /**
   * Draws the marks where there is room.
   *
   * @param brief whether to give numbers only, because many formats are shown
   */
  void paint(List<RoleChange> changes, boolean brief) {
    var byCountry = new LinkedHashMap<String, List<RoleChange>>();
    changes.forEach(c -> byCountry.computeIfAbsent(c.country(), k -> new ArrayList<>()).add(c));
    byCountry.forEach(
        (id, list) ->
            context
                .base()
                .labelPoint(id)
                .map(point -> context.viewport().toScreen(point.position()))
                .ifPresent(
                    at -> {
                      if (brief) {
                        sum(id, list, at);
                      } else {
                        column(id, list, at);
                      }
                    }));
  }

  private void sum(String id, List<RoleChange> changes, ScreenPoint at) {
    var joined = changes.stream().filter(RoleChange::joined).count();
    var left = changes.size() - joined;
    var text = (joined > 0 ? "+" + joined : "") + (left > 0 ? " −" + left : "");
    mark(id, text.strip(), context.palette().quietText(), false, at);
  }

  private void column(String id, List<RoleChange> changes, ScreenPoint at) {
    var shown = Math.min(changes.size(), MOST);
    for (var i = 0; i < shown; i++) {
      var rest = changes.size() - shown + 1;
      var last = i == shown - 1 && rest > 1;
      var change = changes.get(i);
      mark(
          id,
          last ? "… " + rest : change.text(),
          last ? context.palette().quietText() : change.colour(),
          change.joined() && !last,
          at);
    }
  }

  /** Looks for room below the name first, then above it, but never on another country. */
  private void mark(String id, String text, Color colour, boolean filled, ScreenPoint at) {
    var width = TextMeasure.width(text, font) + 10;
    for (var step = 1; step <= 5; step++) {
      for (var side : new int[] {1, -1}) {
        var y = at.y() + side * step * (height + 2);
        var box = new Rectangle2D(at.x() - width / 2, y - height / 2, width, height);
        if (context.isOn(id, at.x(), y) && placer.place(box)) {
          plate(text, colour, filled, box);
          return;
        }
      }
    }
  }

  private void plate(String text, Color colour, boolean filled, Rectangle2D box) {
    var g = context.g();
    var ground = context.palette().halo();
    g.setFill(filled ? colour : ground);
    g.fillRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), 5, 5);
    g.setStroke(filled ? ground : colour);
    g.setLineWidth(filled ? 0.8 : 1.2);
    g.strokeRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), 5, 5);
    g.setFill(filled ? ground : colour);
    g.setFont(font);
    g.setTextAlign(TextAlignment.CENTER);
    g.setTextBaseline(VPos.CENTER);
    CanvasText.fill(
        g, text, box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2 - 0.5);
  }
}
