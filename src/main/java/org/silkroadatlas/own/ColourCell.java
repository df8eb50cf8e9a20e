package org.silkroadatlas.own;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.OwnColour;
import org.silkroadatlas.tables.mapping.ColourName;

/** The name of a colour, with a dot in that colour as shown on a light background. */
final class ColourCell extends ListCell<String> {
  private static final double RADIUS = 6;

  /** Makes a combo box show colour names with dots. */
  static void install(ComboBox<String> box) {
    box.setCellFactory(list -> new ColourCell());
  }

  @Override
  protected void updateItem(@Nullable String name, boolean empty) {
    super.updateItem(name, empty);
    setText(empty ? null : name);
    setGraphic(
        name == null || empty
            ? null
            : ColourName.find(name)
                .map(it -> new Circle(RADIUS, Color.web(OwnColour.hex(it.onLight()))))
                .orElse(null));
  }
}
