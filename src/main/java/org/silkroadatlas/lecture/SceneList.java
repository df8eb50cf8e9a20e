package org.silkroadatlas.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.Scene;

/**
 * The scenes as rows, which can be searched, selected together and reordered by mouse and keyboard.
 * The selection is part of the lecture, so that undoing a change restores it too. JavaFX thread
 * only.
 */
final class SceneList {
  /** With fewer scenes there is no search field. */
  static final int MANY = 6;

  /** Changes to the selected scenes. */
  interface Acts {
    void go(int step);

    /** Selects scenes and goes to one of them. */
    void choose(List<Integer> steps, int step);

    /** Moves the selected scenes before another one. */
    void move(int gap);

    void duplicate();

    void delete();
  }

  private final VBox region = new VBox();
  private final TextField find = new TextField();
  private final Label count = WrappingControls.label();
  private final ListView<SceneRow> list = new ListView<>();
  private final Messages messages;
  private final Acts acts;
  private List<SceneRow> all = List.of();
  private List<Integer> chosen = List.of();
  private int step = -1;

  /** The row where a range selection started. */
  private int anchor;

  private boolean showing;

  SceneList(
      Messages messages, Acts acts, Function<Scene, Optional<String>> why, ScenePictures pictures) {
    this.messages = messages;
    this.acts = acts;
    find.setId("scenes-find");
    find.setPromptText(messages.get("lecture.find"));
    find.setAccessibleText(messages.get("lecture.find"));
    count.setId("scenes-told");
    count.getStyleClass().add("scene-label");
    list.setId("scenes");
    list.setAccessibleText(messages.get("lecture.scenes"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new SceneCell(messages, why, pictures, this));
    var hint = new Label(messages.get("lecture.none"));
    hint.setWrapText(true);
    list.setPlaceholder(hint);
    VBox.setVgrow(list, Priority.ALWAYS);
    region.getChildren().setAll(find, count, list);
    region.getStyleClass().add("scene-list");
    pictures.setOnMade(list::refresh);
    find.textProperty().subscribe((before, text) -> showRows());
    find.addEventFilter(KeyEvent.KEY_PRESSED, this::finding);
    // For anything else that moves the selection, such as a screen reader.
    list.getSelectionModel()
        .selectedIndexProperty()
        .subscribe((before, row) -> selected(row.intValue()));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  VBox region() {
    return region;
  }

  /** The focusable parts, from the top. */
  List<Node> parts() {
    return List.of(find, list);
  }

  void focus() {
    list.requestFocus();
  }

  /** Scrolls to the current scene. */
  void reveal() {
    if (row(step) >= 0) {
      list.scrollTo(row(step));
    }
  }

  /** Updates the rows, since the validity of scenes may have changed. */
  void refresh() {
    list.refresh();
  }

  /** Shows a lecture. */
  void show(Optional<LectureModel.Opened> opened) {
    var moved = opened.map(LectureModel.Opened::step).orElse(-1) != step;
    var scenes = opened.map(it -> it.lecture().scenes()).orElse(List.of());
    step = opened.map(LectureModel.Opened::step).orElse(-1);
    chosen = opened.map(LectureModel.Opened::chosen).orElse(List.of());
    if (chosen.size() < 2) {
      anchor = step;
    }
    all = IntStream.range(0, scenes.size()).mapToObj(i -> new SceneRow(i, scenes.get(i))).toList();
    NodeVisibility.set(find, all.size() >= MANY || !find.getText().isBlank());
    showRows();
    if (moved) {
      reveal();
    }
  }

  /** Changes only differing rows, so that the list neither scrolls nor loses its selection. */
  private void showRows() {
    showing = true;
    try {
      var rows = all.stream().filter(row -> row.has(find.getText())).toList();
      var items = list.getItems();
      if (items.size() != rows.size()) {
        items.setAll(rows);
      }
      for (var i = 0; i < rows.size(); i++) {
        if (!items.get(i).equals(rows.get(i))) {
          items.set(i, rows.get(i));
        }
      }
      select();
      showCount(rows.size());
    } finally {
      showing = false;
    }
  }

  private void select() {
    var selection = list.getSelectionModel();
    var lead = row(step);
    var rows = new ArrayList<>(chosen.stream().map(this::row).filter(row -> row >= 0).toList());
    rows.removeIf(row -> row == lead);
    rows.add(lead);
    var isSame =
        selection.getSelectedIndex() == lead
            && selection.getSelectedIndices().size() == (lead < 0 ? rows.size() - 1 : rows.size())
            && selection
                .getSelectedIndices()
                .containsAll(rows.stream().filter(r -> r >= 0).toList());
    if (!isSame) {
      selection.clearSelection();
      rows.stream().filter(row -> row >= 0).forEach(selection::select);
    }
  }

  private void showCount(int found) {
    var minutes =
        all.stream().flatMap(row -> row.scene().minutes().stream()).mapToInt(it -> it).sum();
    if (chosen.size() > 1) {
      count.setText(messages.get("lecture.told.chosen", chosen.size(), all.size()));
    } else if (found < all.size()) {
      count.setText(messages.get("lecture.told.found", found, all.size()));
    } else {
      count.setText(messages.get("lecture.told.minutes", all.size(), minutes));
    }
    NodeVisibility.set(count, chosen.size() > 1 || found < all.size() || minutes > 0);
  }

  /** The row of a scene; −1 if it does not match the search. */
  private int row(int ofStep) {
    var rows = list.getItems();
    for (var i = 0; i < rows.size(); i++) {
      if (rows.get(i).step() == ofStep) {
        return i;
      }
    }
    return -1;
  }

  private void selected(int row) {
    if (!showing && row >= 0 && row < list.getItems().size()) {
      acts.go(list.getItems().get(row).step());
    }
  }

  // ---- keys

  private void finding(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        if (find.getText().isEmpty()) {
          return;
        }
        find.clear();
      }
      case ENTER, DOWN -> {
        if (!list.getItems().isEmpty()) {
          acts.go(list.getItems().getFirst().step());
          list.requestFocus();
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void pressed(KeyEvent event) {
    var code = event.getCode();
    if (event.isShortcutDown() && code == KeyCode.D) {
      acts.duplicate();
    } else if (event.isShortcutDown() && code == KeyCode.A) {
      acts.choose(list.getItems().stream().map(SceneRow::step).toList(), step);
    } else if (event.isShortcutDown() && code == KeyCode.SPACE) {
      toggleFocused();
    } else if (event.isAltDown() && code == KeyCode.UP) {
      moveUp();
    } else if (event.isAltDown() && code == KeyCode.DOWN) {
      moveDown();
    } else if (code == KeyCode.DELETE || code == KeyCode.BACK_SPACE) {
      acts.delete();
    } else if (code == KeyCode.ENTER) {
      acts.go(step);
    } else if (!moveSelection(event)) {
      return;
    }
    event.consume();
  }

  /** Moves to another row; Shift selects all rows up to it, Ctrl moves only the focus. */
  private boolean moveSelection(KeyEvent event) {
    var last = list.getItems().size() - 1;
    var from = event.isShortcutDown() ? list.getFocusModel().getFocusedIndex() : row(step);
    var to =
        switch (event.getCode()) {
          case UP -> from - 1;
          case DOWN -> from + 1;
          case HOME -> 0;
          case END -> last;
          default -> Integer.MIN_VALUE;
        };
    if (to == Integer.MIN_VALUE) {
      return false;
    }
    if (to >= 0 && to <= last) {
      if (event.isShortcutDown()) {
        list.getFocusModel().focus(to);
        list.scrollTo(to);
      } else if (event.isShiftDown()) {
        chooseTo(to);
      } else {
        acts.go(list.getItems().get(to).step());
      }
    }
    return true;
  }

  private void toggleFocused() {
    var row = list.getFocusModel().getFocusedIndex();
    if (row >= 0 && row < list.getItems().size()) {
      toggle(list.getItems().get(row).step());
    }
  }

  /** Selects all rows from the anchor. */
  private void chooseTo(int to) {
    var began = anchor;
    var from = Math.max(0, row(began));
    var steps =
        IntStream.rangeClosed(Math.min(from, to), Math.max(from, to))
            .mapToObj(row -> list.getItems().get(row).step())
            .toList();
    acts.choose(steps, list.getItems().get(to).step());
    anchor = began;
  }

  private void toggle(int other) {
    var steps = new ArrayList<>(chosen);
    if (!steps.removeIf(it -> it == other)) {
      steps.add(other);
      acts.choose(steps, other);
    } else if (!steps.isEmpty()) {
      acts.choose(steps, other == step ? steps.getLast() : step);
    }
    anchor = other;
  }

  /** Moves the selected scenes before the one above them. */
  void moveUp() {
    if (!chosen.isEmpty()) {
      acts.move(chosen.getFirst() - 1);
    }
  }

  /** Moves the selected scenes after the one below them. */
  void moveDown() {
    if (!chosen.isEmpty()) {
      acts.move(chosen.getLast() + 2);
    }
  }

  // ---- mouse

  /** Handles a press on a row; several selected rows stay selected, as they may be dragged. */
  void pressed(SceneRow row, MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    list.requestFocus();
    if (event.isShiftDown()) {
      chooseTo(row(row.step()));
    } else if (event.isShortcutDown()) {
      toggle(row.step());
    } else if (!chosen.contains(row.step()) || chosen.size() < 2) {
      acts.go(row.step());
    }
    event.consume();
  }

  /** Handles a click on a row, without dragging. */
  void clicked(SceneRow row, MouseEvent event) {
    var isPlain = !event.isShiftDown() && !event.isShortcutDown();
    if (event.getButton() == MouseButton.PRIMARY && isPlain && event.isStillSincePress()) {
      acts.go(row.step());
    }
  }

  /** Handles a drop of the selected scenes on a row, or below all of them. */
  void dropped(Optional<SceneRow> row, boolean below) {
    acts.move(row.map(it -> it.step() + (below ? 1 : 0)).orElse(all.size()));
  }
}
