package org.silkroadatlas.lecture;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.PlainText;

/**
 * Controls for the open lecture or tour: the caption of the scene, and the buttons for the previous
 * and the next scene. Takes no room while none is open. JavaFX thread only.
 */
final class LectureBar {
  /** What the buttons do. */
  interface Acts {
    void step(int scenes);

    void toggleScenes();

    void end();
  }

  private final HBox region = new HBox();
  private final Label title = new Label();
  private final Label caption = WrappingControls.label();
  private final Label trouble = WrappingControls.label();
  private final Label position = new Label();
  private final Button back;
  private final Button next;
  private final Button end;
  private final List<Node> parts;
  private final Messages messages;

  LectureBar(Messages messages, Acts acts) {
    this.messages = messages;
    back = stepButton("back", Glyphs.BACK, () -> acts.step(-1));
    next = stepButton("next", Glyphs.NEXT, () -> acts.step(1));
    end = stepButton("end", Glyphs.CLOSE, acts::end);
    title.getStyleClass().add("tour-title");
    caption.getStyleClass().add("tour-caption");
    trouble.getStyleClass().add("scene-trouble");
    position.getStyleClass().add("tour-position");
    position.setMinWidth(Region.USE_PREF_SIZE);
    var words = new VBox(title, caption, trouble);
    HBox.setHgrow(words, Priority.ALWAYS);
    var scenes = Glyphs.button(messages, "scene-list", Glyphs.LIST, acts::toggleScenes);
    parts = List.of(back, words, position, next, scenes, end);
    region.getStyleClass().add("tour-bar");
    show(Optional.empty(), Optional.empty());
  }

  private Button stepButton(String key, String path, Runnable act) {
    return Glyphs.button("tour-" + key, messages.get("app.tour." + key), path, act);
  }

  Region region() {
    return region;
  }

  /** Focuses the button for the next scene. */
  void focus() {
    next.requestFocus();
  }

  /**
   * Shows the position in a lecture.
   *
   * @param why why its scene cannot be shown, if so
   */
  void show(Optional<LectureModel.Opened> opened, Optional<String> why) {
    NodeVisibility.set(region, opened.isPresent(), parts);
    opened.ifPresent(it -> showLecture(it, why));
  }

  private void showLecture(LectureModel.Opened it, Optional<String> why) {
    var count = it.lecture().scenes().size();
    Glyphs.name(end, messages.get(it.isOwn() ? "lecture.close" : "app.tour.end"));
    title.setText(PlainText.of(it.lecture().title()));
    caption.setText(
        it.scene()
            .map(scene -> TextSanitizer.line(scene.headline()))
            .orElseGet(() -> messages.get("lecture.empty")));
    NodeVisibility.set(caption, !caption.getText().isEmpty());
    trouble.setText(why.map(text -> messages.get("app.tour.gone", text)).orElse(""));
    NodeVisibility.set(trouble, why.isPresent());
    position.setText(messages.get("app.tour.position", it.step() + 1, count));
    keepKeyboard(it.step(), count - 1);
    back.setDisable(it.step() <= 0);
    next.setDisable(it.step() >= count - 1);
  }

  /** Disabling a focused button must not move the focus to another pane. */
  private void keepKeyboard(int step, int last) {
    if (step >= last && next.isFocused()) {
      back.setDisable(false);
      back.requestFocus();
    } else if (step <= 0 && back.isFocused()) {
      next.setDisable(false);
      next.requestFocus();
    }
  }
}
