package org.silkroadatlas.lecture;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.Scene;

/** A row of the list of scenes with a thumbnail. It can be dragged to another position. */
final class SceneCell extends ListCell<SceneRow> {
  private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");
  private static final DataFormat SCENE = new DataFormat("application/x-silk-road-atlas-scene");
  private static final int LONGEST = 48;

  /** Lists ask for the height of a row before they know its width. */
  private static final double ROW = 200;

  private final Label number = new Label();
  private final Label caption = WrappingControls.label();
  private final Label trouble = WrappingControls.label();
  private final Label minutes = new Label();
  private final ImageView picture = new ImageView();
  private final HBox row;
  private final Messages messages;
  private final Function<Scene, Optional<String>> why;
  private final ScenePictures pictures;
  private final SceneList list;

  /**
   * @param why why a scene cannot be shown, if so
   * @param list receives the gestures on a row
   */
  SceneCell(
      Messages messages,
      Function<Scene, Optional<String>> why,
      ScenePictures pictures,
      SceneList list) {
    this.messages = messages;
    this.why = why;
    this.pictures = pictures;
    this.list = list;
    number.getStyleClass().add("scene-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    caption.getStyleClass().add("scene-caption");
    trouble.getStyleClass().add("scene-trouble");
    minutes.getStyleClass().add("scene-label");
    picture.setFitWidth(ScenePictures.WIDTH);
    picture.setFitHeight(ScenePictures.HEIGHT);
    picture.setSmooth(true);
    var frame = new StackPane(picture);
    frame.getStyleClass().add("scene-picture");
    frame.setMinSize(ScenePictures.WIDTH + 2, ScenePictures.HEIGHT + 2);
    frame.setMaxSize(ScenePictures.WIDTH + 2, ScenePictures.HEIGHT + 2);
    var words = new VBox(new HBox(8, number, minutes), caption, trouble);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(8, frame, words);
    getStyleClass().add("scene-cell");
    setPrefWidth(0);
    setOnDragDetected(pressed -> startDrag());
    setOnDragOver(this::over);
    setOnDragExited(event -> mark(false, false));
    setOnDragDropped(this::drop);
    // The list would change the selection itself, and several rows could not be dragged together.
    addEventFilter(
        MouseEvent.MOUSE_PRESSED, event -> shown().ifPresent(it -> list.pressed(it, event)));
    addEventFilter(
        MouseEvent.MOUSE_CLICKED, event -> shown().ifPresent(it -> list.clicked(it, event)));
  }

  private Optional<SceneRow> shown() {
    return isEmpty() ? Optional.empty() : Optional.ofNullable(getItem());
  }

  private void startDrag() {
    if (!isEmpty()) {
      var content = new ClipboardContent();
      content.put(SCENE, getIndex());
      startDragAndDrop(TransferMode.MOVE).setContent(content);
    }
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasContent(SCENE)) {
      event.acceptTransferModes(TransferMode.MOVE);
      mark(!isEmpty() && !isBelow(event), !isEmpty() && isBelow(event));
      event.consume();
    }
  }

  private boolean isBelow(DragEvent event) {
    return event.getY() > getHeight() / 2;
  }

  /** Marks the edge at which a dragged row would be dropped. */
  private void mark(boolean above, boolean below) {
    pseudoClassStateChanged(DROP_ABOVE, above);
    pseudoClassStateChanged(DROP_BELOW, below);
  }

  private void drop(DragEvent event) {
    if (event.getDragboard().hasContent(SCENE)) {
      list.dropped(shown(), isBelow(event));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** As high as the text needs: a plain cell would limit it to one line. */
  @Override
  protected double computePrefHeight(double width) {
    return isEmpty()
        ? super.computePrefHeight(width)
        : snappedTopInset() + row.prefHeight(ROW) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (!isEmpty()) {
      var left = snappedLeftInset();
      row.resizeRelocate(
          left,
          snappedTopInset(),
          getWidth() - left - snappedRightInset(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }

  @Override
  protected void updateItem(@Nullable SceneRow item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var scene = item.scene();
    number.setText(Integer.toString(item.step() + 1));
    picture.setImage(pictures.of(scene).orElse(null));
    var text = TextSanitizer.line(scene.headline());
    caption.setText(
        text.isEmpty() ? messages.get("lecture.scene.unnamed") : TextSanitizer.cut(text, LONGEST));
    fill(trouble, why.apply(scene).map(reason -> messages.get("lecture.scene.dead", reason)));
    fill(minutes, scene.minutes().map(it -> messages.get("lecture.scene.takes", it)));
    setAccessibleText(
        String.join(
            " ", number.getText() + ":", caption.getText(), trouble.getText(), minutes.getText()));
    setGraphic(row);
  }

  private static void fill(Label label, Optional<String> text) {
    label.setText(text.orElse(""));
    label.setVisible(text.isPresent());
    label.setManaged(text.isPresent());
  }
}
