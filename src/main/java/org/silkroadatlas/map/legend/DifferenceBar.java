package org.silkroadatlas.map.legend;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.DifferencePlan;
import org.silkroadatlas.map.layer.MapFonts;

/** The legend of the second of two compared maps, in one line. */
public final class DifferenceBar extends HBox {
  private final Messages messages;

  public DifferenceBar(Messages messages) {
    super(10);
    this.messages = messages;
    setAlignment(Pos.CENTER_LEFT);
    setStyle("-fx-padding: 3 10 2 10;");
  }

  /** Explains the changes that occur. */
  public void show(DifferencePlan plan, Palette palette) {
    getChildren().clear();
    for (var change : plan.kinds()) {
      var swatch = new Swatch.Patch(DifferencePlan.look(change, 1, palette), palette);
      var label = new Label(messages.get("map.compare." + change.key()), swatch.node());
      label.setGraphicTextGap(3);
      label.setMinWidth(USE_PREF_SIZE);
      label.setStyle(MapFonts.css(11) + "-fx-text-fill: " + CssColors.css(palette.text()) + ";");
      getChildren().add(label);
    }
  }
}
