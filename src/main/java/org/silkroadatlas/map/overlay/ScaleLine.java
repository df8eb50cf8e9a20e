package org.silkroadatlas.map.overlay;

import java.text.NumberFormat;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CanvasPane;
import org.silkroadatlas.draw.CanvasText;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextMeasure;
import org.silkroadatlas.geo.ScaleBar;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.layer.MapFonts;

/** The scale bar, correct at the centre of the map. */
public final class ScaleLine extends CanvasPane {
  private static final double LONGEST = 110;

  private final Messages messages;
  private ScaleBar bar = new ScaleBar(0, 0);
  private Palette palette = Palette.LIGHT;
  private double text = 1;

  /** An empty scale. */
  public ScaleLine(Messages messages) {
    this.messages = messages;
    setMouseTransparent(true);
    enlarge(1);
  }

  /** Applies the text size factor. */
  public void enlarge(double factor) {
    text = factor;
    var width = LONGEST + 50 * factor;
    var height = 12 + 14 * factor;
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    markDirty(ALL);
  }

  /** Shows the scale at the centre of a viewport. */
  public void show(Viewport viewport, Palette palette) {
    var next = viewport.scaleBar(LONGEST);
    if (!next.equals(bar) || !palette.equals(this.palette)) {
      bar = next;
      this.palette = palette;
      markDirty(ALL);
    }
  }

  @Override
  protected void paint(GraphicsContext g, double width, double height, int bits) {
    var y = height - 5.5;
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
    var length =
        messages.get(
            "map.scale", NumberFormat.getIntegerInstance(messages.locale()).format(bar.km()));
    g.setFont(Font.font(MapFonts.SANS, 10.5 * text));
    g.setTextAlign(TextAlignment.RIGHT);
    // Large text is longer than a short bar.
    var end = Math.max(right, 2.5 + TextMeasure.width(length, g.getFont()));
    g.setTextBaseline(VPos.BOTTOM);
    g.setStroke(palette.halo());
    g.setLineWidth(3);
    g.strokeText(length, end, y - 4);
    g.setFill(palette.text());
    CanvasText.fill(g, length, end, y - 4);
  }
}
