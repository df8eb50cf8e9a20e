package org.silkroadatlas.lecture;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.Scene;

/** A field for a number of minutes, or none. JavaFX thread only. */
final class MinutesField {
  private final TextField field = new TextField();
  private final HBox region;

  /**
   * @param name the accessible name
   * @param changed called with the typed number
   */
  MinutesField(String name, Consumer<Optional<Integer>> changed) {
    field.setId("scene-minutes");
    field.setPrefColumnCount(3);
    field.setTextFormatter(new TextFormatter<>(MinutesField::keepNumber));
    var label = WrappingControls.label(name);
    label.setLabelFor(field);
    label.getStyleClass().add("scene-label");
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    region = new HBox(8, label, field);
    region.getStyleClass().add("scene-minutes");
    field.textProperty().subscribe((before, text) -> changed.accept(number(text)));
  }

  /** Rejects a change that would leave anything but a number. */
  private static TextFormatter.Change keepNumber(TextFormatter.Change change) {
    if (!isNumber(change.getControlNewText())) {
      change.setRange(change.getRangeStart(), change.getRangeStart());
      change.setText("");
      change.setAnchor(change.getControlAnchor());
      change.setCaretPosition(change.getControlCaretPosition());
    }
    return change;
  }

  private static boolean isNumber(String text) {
    return text.isEmpty()
        || (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= Scene.MOST_MINUTES);
  }

  private static Optional<Integer> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text));
  }

  HBox region() {
    return region;
  }

  /** Shows a number, without moving the caret while the user types it. */
  void show(Optional<Integer> minutes) {
    if (!number(field.getText()).equals(minutes)) {
      field.setText(minutes.map(String::valueOf).orElse(""));
    }
  }
}
