package org.silkroadatlas.lecture;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.Scene;

/** A row of the list of scenes. It can be dragged to another place. */
final class SceneCell extends ListCell<Scene> {
  private static final PseudoClass DROP_ABOVE = PseudoClass.getPseudoClass("drop-above");
  private static final PseudoClass DROP_BELOW = PseudoClass.getPseudoClass("drop-below");
  private static final DataFormat SCENE = new DataFormat("application/x-silk-road-atlas-scene");
  private static final int LONGEST = 90;

  /** Lists ask for the height of a row before they know its width. */
  private static final double ROW = 200;

  private final Label number = new Label();
  private final Label caption = WrappingControls.label();
  private final Label trouble = WrappingControls.label();
  private final HBox row;
  private final Messages messages;
  private final Function<Scene, Optional<String>> why;

  /**
   * @param why why a scene cannot be shown, if so
   * @param move is told from where to where a row was dragged
   */
  SceneCell(
      Messages messages, Function<Scene, Optional<String>> why, BiConsumer<Integer, Integer> move) {
    this.messages = messages;
    this.why = why;
    number.getStyleClass().add("scene-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    caption.getStyleClass().add("scene-caption");
    trouble.getStyleClass().add("scene-trouble");
    var words = new VBox(caption, trouble);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(8, number, words);
    getStyleClass().add("scene-cell");
    setPrefWidth(0);
    setOnDragDetected(pressed -> startDrag());
    setOnDragOver(this::over);
    setOnDragExited(event -> mark(false, false));
    setOnDragDropped(event -> drop(event, move));
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
      var isBelow =
          event.getDragboard().getContent(SCENE) instanceof Integer from && from < getIndex();
      mark(!isEmpty() && !isBelow, !isEmpty() && isBelow);
      event.consume();
    }
  }

  /** Shows the edge at which a dragged scene would come to lie. */
  private void mark(boolean above, boolean below) {
    pseudoClassStateChanged(DROP_ABOVE, above);
    pseudoClassStateChanged(DROP_BELOW, below);
  }

  private void drop(DragEvent event, BiConsumer<Integer, Integer> move) {
    if (event.getDragboard().getContent(SCENE) instanceof Integer from) {
      var last = getListView().getItems().size() - 1;
      move.accept(from, Math.min(Math.max(getIndex(), 0), last));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** As high as its words need: a cell alone would cut them to a line. */
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
  protected void updateItem(@Nullable Scene scene, boolean empty) {
    super.updateItem(scene, empty);
    if (empty || scene == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    number.setText(Integer.toString(getIndex() + 1));
    var text = TextSanitizer.line(scene.caption());
    caption.setText(
        text.isEmpty() ? messages.get("lecture.scene.unnamed") : TextSanitizer.cut(text, LONGEST));
    var dead = why.apply(scene);
    trouble.setText(dead.map(reason -> messages.get("lecture.scene.dead", reason)).orElse(""));
    trouble.setVisible(dead.isPresent());
    trouble.setManaged(dead.isPresent());
    setAccessibleText(number.getText() + ": " + caption.getText() + " " + trouble.getText());
    setGraphic(row);
  }
}
