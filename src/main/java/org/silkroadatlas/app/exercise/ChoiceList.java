package org.silkroadatlas.app.exercise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.exercise.QuestionWords;

/** The choices of a question: one to select, or a position for each. JavaFX thread only. */
final class ChoiceList {
  private final VBox region = new VBox(6);
  private final ToggleGroup group = new ToggleGroup();
  private final List<RadioButton> buttons = new ArrayList<>();
  private final List<ComboBox<Integer>> places = new ArrayList<>();

  ChoiceList(Question question, QuestionWords words, Messages messages, Runnable onChange) {
    region.getStyleClass().add("exercise-choices");
    for (var i = 0; i < question.choices().size(); i++) {
      var text = words.choice(question, i).text();
      var line = question.kind().needsMap() ? text : QuestionWords.letter(i) + ". " + text;
      region
          .getChildren()
          .add(
              question.kind().isOrder()
                  ? place(question, line, messages, onChange)
                  : button(line, onChange));
    }
  }

  private Node button(String text, Runnable onChange) {
    var button = new RadioButton(text);
    button.setId("choice-" + buttons.size());
    button.setWrapText(true);
    button.setToggleGroup(group);
    button.setOnAction(chosen -> onChange.run());
    buttons.add(button);
    return button;
  }

  private Node place(Question question, String text, Messages messages, Runnable onChange) {
    var box = new ComboBox<Integer>();
    box.setId("place-" + places.size());
    box.getItems().setAll(IntStream.rangeClosed(1, question.choices().size()).boxed().toList());
    box.setAccessibleText(messages.get("exercise.place", text));
    box.setOnAction(chosen -> onChange.run());
    box.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    places.add(box);
    var label = WrappingControls.label(text);
    label.setLabelFor(box);
    label.setMinWidth(0);
    HBox.setHgrow(label, Priority.ALWAYS);
    var row = new HBox(8, box, label);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return row;
  }

  Node region() {
    return region;
  }

  /** Focuses the first choice. */
  void focus() {
    if (!buttons.isEmpty()) {
      buttons.getFirst().requestFocus();
    } else if (!places.isEmpty()) {
      places.getFirst().requestFocus();
    }
  }

  /** Disables all choices. */
  void freeze() {
    region.setDisable(true);
  }

  /** The answer: one position, or all of them in order; empty until complete. */
  List<Integer> chosen() {
    if (!buttons.isEmpty()) {
      return IntStream.range(0, buttons.size())
          .filter(i -> buttons.get(i).isSelected())
          .boxed()
          .toList();
    }
    var given = places.stream().map(ComboBox::getValue).toList();
    if (given.contains(null) || given.stream().distinct().count() < given.size()) {
      return List.of();
    }
    return IntStream.range(0, given.size())
        .boxed()
        .sorted(Comparator.comparing(given::get))
        .toList();
  }
}
