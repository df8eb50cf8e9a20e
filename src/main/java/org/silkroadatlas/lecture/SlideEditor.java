package org.silkroadatlas.lecture;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;

/** The fields for the text and the picture of a slide. JavaFX thread only. */
final class SlideEditor {
  private final Messages messages;
  private final Consumer<Slide> write;
  private final TextArea title = new TextArea();
  private final TextArea text = new TextArea();
  private final TextArea answer = new TextArea();
  private final Label textLabel;
  private final Label answerLabel;
  private final Button choose;
  private final CheckBox beside;
  private final VBox region;
  private Optional<Slide> shown = Optional.empty();

  /**
   * @param write receives a changed slide
   * @param choose asks for another picture
   */
  SlideEditor(Messages messages, Consumer<Slide> write, Runnable choose) {
    this.messages = messages;
    this.write = write;
    this.choose = new Button(messages.get("lecture.slide.choose"));
    this.choose.setId("slide-choose");
    this.choose.setWrapText(true);
    this.choose.setMaxWidth(Double.MAX_VALUE);
    this.choose.setOnAction(pressed -> choose.run());
    beside = new CheckBox(messages.get("lecture.slide.besideMap"));
    beside.setId("slide-beside");
    beside.setWrapText(true);
    title.setId("slide-title");
    title.setPrefRowCount(2);
    text.setId("slide-text");
    text.setPrefRowCount(4);
    answer.setId("slide-answer-text");
    answer.setPrefRowCount(2);
    textLabel = label("", text);
    answerLabel = label(messages.get("lecture.slide.words.answer"), answer);
    region =
        new VBox(
            label(messages.get("lecture.slide.words.title"), title),
            title,
            textLabel,
            text,
            answerLabel,
            answer,
            this.choose,
            beside);
    region.getStyleClass().add("scene-words");
    region.setMinHeight(Region.USE_PREF_SIZE);
    for (var area : areas()) {
      WrappingControls.area(area);
      area.textProperty().subscribe((before, now) -> changed());
    }
    beside.selectedProperty().subscribe((before, now) -> changed());
  }

  private static Label label(String words, Node field) {
    var label = WrappingControls.label(words);
    label.setLabelFor(field);
    label.getStyleClass().add("scene-label");
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  VBox region() {
    return region;
  }

  /** The text fields. */
  List<TextArea> areas() {
    return List.of(title, text, answer);
  }

  /** Focuses the title. */
  void focus() {
    title.requestFocus();
  }

  /** Shows a slide, or hides the fields. A field in use keeps its caret. */
  void show(Optional<Slide> slide, boolean isShown) {
    shown = Optional.empty();
    slide.ifPresent(this::fill);
    shown = slide;
    NodeVisibility.set(region, slide.isPresent() && isShown);
  }

  private void fill(Slide slide) {
    var isPicture = slide.kind() == SlideKind.PICTURE;
    var isQuestion = slide.kind() == SlideKind.QUESTION;
    fill(title, slide.title());
    fill(text, slide.text());
    fill(answer, slide.answer());
    beside.setSelected(slide.besideMap());
    textLabel.setText(
        messages.get(isPicture ? "lecture.slide.words.credit" : "lecture.slide.words.text"));
    NodeVisibility.set(answer, isQuestion);
    NodeVisibility.set(answerLabel, isQuestion);
    NodeVisibility.set(choose, isPicture);
    NodeVisibility.set(beside, slide.kind() != SlideKind.TITLE);
  }

  private static void fill(TextArea area, String words) {
    if (!TextSanitizer.clean(area.getText()).equals(words)) {
      area.setText(words);
    }
  }

  private void changed() {
    shown.ifPresent(
        slide ->
            write.accept(
                slide
                    .withWords(
                        TextSanitizer.clean(title.getText()),
                        TextSanitizer.clean(text.getText()),
                        TextSanitizer.clean(answer.getText()))
                    .withMap(beside.isSelected())));
  }
}
