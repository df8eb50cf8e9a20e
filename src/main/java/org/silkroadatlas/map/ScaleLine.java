package org.silkroadatlas.map;

import java.text.NumberFormat;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.layer.MapFonts;

/** The scale bar, true in the middle of the map. */
final class ScaleLine extends Canvas {
  private static final double LONGEST = 110;

  private final Messages messages;

  ScaleLine(Messages messages) {
    super(LONGEST + 50, 26);
    this.messages = messages;
    setMouseTransparent(true);
  }

  void show(Viewport viewport, Palette palette) {
    var bar = viewport.scaleBar(LONGEST);
    var g = getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    var y = getHeight() - 5.5;
    var right = 2.5 + Math.round(bar.width());
    for (var pass = 0; pass < 2; pass++) {
      g.setStroke(pass == 0 ? palette.halo() : palette.text());
      g.setLineWidth(pass == 0 ? 4 : 1.2);
      g.beginPath();
      g.moveTo(2.5, y - 4);
      g.lineTo(2.5, y);
      g.lineTo(right, y);
      g.lineTo(right, y - 4);
      g.moveTo(2.5 + (right - 2.5) / 2, y - 3);
      g.lineTo(2.5 + (right - 2.5) / 2, y);
      g.stroke();
    }
    var text =
        messages.get(
            "map.scale", NumberFormat.getIntegerInstance(messages.locale()).format(bar.km()));
    g.setFont(Font.font(MapFonts.SANS, 10.5));
    g.setTextAlign(TextAlignment.RIGHT);
    g.setTextBaseline(VPos.BOTTOM);
    g.setStroke(palette.halo());
    g.setLineWidth(3);
    g.strokeText(text, right, y - 4);
    g.setFill(palette.text());
    g.fillText(text, right, y - 4);
  }
}
