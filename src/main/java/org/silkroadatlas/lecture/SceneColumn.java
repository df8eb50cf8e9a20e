package org.silkroadatlas.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;

/**
 * The scenes of the lecture beside the map: their order, and the words of the current one. Hidden
 * until opened. JavaFX thread only.
 */
final class SceneColumn {
  private static final double WIDTH = 270;

  /** The maximum share of the window's width, if the text is large. */
  private static final double MOST = 0.25;

  /** The font size of the title at normal text size, in pixels, as set in lecture.css. */
  private static final double TITLE = 15;

  /** A caption with more characters may be cut off on the projector, in any language. */
  static final int LONG = 300;

  /** Changes to the lecture. */
  interface Acts extends SceneList.Acts {
    void addView();

    void addSlide(SlideKind kind);

    void writeSlide(int step, Slide slide);

    void choosePicture();

    void useView();

    void undo();

    void redo();

    void rename(String title);

    void write(int step, String caption, String notes);

    /** Sets the planned time of a scene. */
    void plan(int step, Optional<Integer> minutes);

    /** Turns a guided tour into the user's own lecture. */
    void copy();
  }

  private final VBox column = new VBox();
  private final ScrollPane region = scrolling(column);
  private final TextField title = new TextField();
  private final SceneList list;
  private final TextArea caption = new TextArea();
  private final Label tooLong = WrappingControls.label();
  private final TextArea notes = new TextArea();
  private final MinutesField minutes;
  private final SlideEditor slide;
  private final Button use;
  private final VBox words;
  private final VBox foreign;
  private final FlowPane tools;
  private final Button up;
  private final Button down;
  private final Button duplicate;
  private final Button delete;
  private final Button undo;
  private final Button redo;
  private final Acts acts;
  private int step = -1;
  private boolean showing;

  SceneColumn(
      Messages messages, Acts acts, Function<Scene, Optional<String>> why, ScenePictures pictures) {
    this.acts = acts;
    title.setId("lecture-title");
    title.setAccessibleText(messages.get("lecture.title"));
    title.setPromptText(messages.get("lecture.title"));
    list = new SceneList(messages, acts, why, pictures);
    VBox.setVgrow(list.region(), Priority.ALWAYS);
    minutes =
        new MinutesField(
            messages.get("lecture.scene.minutes"), it -> unlessShowing(() -> acts.plan(step, it)));
    up = Glyphs.button(messages, "scene-up", Glyphs.UP, list::moveUp);
    down = Glyphs.button(messages, "scene-down", Glyphs.DOWN, list::moveDown);
    duplicate = Glyphs.button(messages, "scene-duplicate", Glyphs.DUPLICATE, acts::duplicate);
    delete = Glyphs.button(messages, "scene-delete", Glyphs.DELETE, acts::delete);
    undo = Glyphs.button(messages, "scene-undo", Glyphs.UNDO, acts::undo);
    redo = Glyphs.button(messages, "scene-redo", Glyphs.REDO, acts::redo);
    var add = Glyphs.button(messages, "scene-add", Glyphs.ADD, acts::addView);
    tools = new FlowPane(add, slides(messages), duplicate, up, down, delete, undo, redo);
    slide = new SlideEditor(messages, it -> acts.writeSlide(step, it), acts::choosePicture);
    use =
        Glyphs.button(
            "scene-use-view",
            messages.get("lecture.scene.useView"),
            Glyphs.USE_VIEW,
            acts::useView);
    words = words(messages);
    foreign = foreign(messages);
    column.getStyleClass().add("scene-column");
    title.fontProperty().subscribe(this::widen);
    listen();
    setShown(false);
  }

  /** The menu of the kinds of slides. */
  private Button slides(Messages messages) {
    var menu = new ContextMenu();
    menu.getItems().setAll(SlideMenu.items(messages, "scene-slide", acts::addSlide));
    var button = Glyphs.button(messages, "scene-slide", Glyphs.SLIDE, () -> {});
    button.setOnAction(pressed -> menu.show(button, Side.BOTTOM, 0, 0));
    return button;
  }

  private VBox words(Messages messages) {
    caption.setId("scene-caption");
    caption.setPrefRowCount(2);
    tooLong.setId("scene-caption-long");
    tooLong.getStyleClass().add("scene-trouble");
    tooLong.setText(messages.get("lecture.scene.caption.long", LONG));
    caption
        .textProperty()
        .subscribe(text -> NodeVisibility.set(tooLong, text.strip().length() > LONG));
    notes.setId("scene-notes");
    notes.setPrefRowCount(2);
    for (var area : List.of(caption, notes)) {
      WrappingControls.area(area);
    }
    var areas = new ArrayList<>(slide.areas());
    areas.addAll(List.of(caption, notes));
    for (var area : areas) {
      // Tab leaves the field, as everywhere else; captions need no tabs.
      area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
      area.addEventFilter(KeyEvent.KEY_PRESSED, event -> undoBeyond(area, event));
    }
    var foot = new HBox(8, minutes.region(), use);
    HBox.setHgrow(minutes.region(), Priority.ALWAYS);
    foot.setAlignment(Pos.CENTER_LEFT);
    var box =
        new VBox(
            slide.region(),
            label(messages, "lecture.scene.caption", caption),
            caption,
            tooLong,
            label(messages, "lecture.scene.notes", notes),
            notes,
            foot);
    box.getStyleClass().add("scene-words");
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private static Label label(Messages messages, String key, Node field) {
    var label = new Label(messages.get(key));
    label.setLabelFor(field);
    label.getStyleClass().add("scene-label");
    return label;
  }

  private VBox foreign(Messages messages) {
    var text = new Label(messages.get("lecture.tour"));
    text.setWrapText(true);
    var copy = new Button(messages.get("lecture.tour.copy"));
    copy.setId("tour-copy");
    copy.setMaxWidth(Double.MAX_VALUE);
    copy.setWrapText(true);
    copy.setOnAction(pressed -> acts.copy());
    var box = new VBox(text, copy);
    box.getStyleClass().add("scene-words");
    box.setMinHeight(Region.USE_PREF_SIZE);
    return box;
  }

  private void leaveByTab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      ((Node) event.getSource())
          .requestFocusTraversal(
              event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  /** When there is no typing left to undo, the previous change of the lecture is undone. */
  private void undoBeyond(TextArea area, KeyEvent event) {
    if (event.getCode() != KeyCode.Z || !event.isShortcutDown()) {
      return;
    }
    if (!event.isShiftDown() && !area.isUndoable()) {
      acts.undo();
      event.consume();
    } else if (event.isShiftDown() && !area.isRedoable()) {
      acts.redo();
      event.consume();
    }
  }

  private void listen() {
    title
        .textProperty()
        .subscribe((before, text) -> unlessShowing(() -> acts.rename(TextSanitizer.line(text))));
    caption.textProperty().subscribe((before, text) -> unlessShowing(this::write));
    notes.textProperty().subscribe((before, text) -> unlessShowing(this::write));
  }

  private void write() {
    acts.write(step, TextSanitizer.clean(caption.getText()), TextSanitizer.clean(notes.getText()));
  }

  private void unlessShowing(Runnable act) {
    if (!showing) {
      act.run();
    }
  }

  Region region() {
    return region;
  }

  boolean isShown() {
    return region.isVisible();
  }

  void setShown(boolean isShown) {
    NodeVisibility.set(column, isShown, parts());
    NodeVisibility.set(region, isShown);
    if (isShown) {
      widen();
      list.reveal();
    }
  }

  private List<Node> parts() {
    return List.of(title, tools, list.region(), words, foreign);
  }

  /** Grows with the text, but leaves room for the panes. */
  private void widen() {
    var scene = region.getScene();
    var most = scene == null ? 0 : scene.getWidth() * MOST;
    var wanted = WIDTH * title.getFont().getSize() / TITLE;
    var width = Math.max(WIDTH, Math.min(wanted, most));
    region.setMinWidth(width);
    region.setPrefWidth(width);
  }

  /** Scrolls, since a low window or one with large text may not show everything. */
  private static ScrollPane scrolling(Region column) {
    var scroll = new ScrollPane(column);
    scroll.getStyleClass().add("scene-scroll");
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setMinHeight(0);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  /** Focuses the list. */
  void focusList() {
    list.focus();
  }

  /** Focuses the title and selects its text. */
  void focusTitle() {
    title.requestFocus();
    title.selectAll();
  }

  /** Focuses the text of the slide. */
  void focusSlide() {
    slide.focus();
  }

  /** Focuses the caption and selects its text. */
  void focusCaption() {
    caption.requestFocus();
    caption.selectAll();
  }

  /** Shows the lecture. A field in use keeps its caret. */
  void show(LectureModel model) {
    var opened = model.opened();
    showing = true;
    try {
      var isOwn = opened.map(LectureModel.Opened::isOwn).orElse(true);
      step = opened.map(LectureModel.Opened::step).orElse(-1);
      var scene = opened.flatMap(LectureModel.Opened::scene);
      // A blank title stays visible while another is being typed.
      if (!title.isFocused()) {
        title.setText(opened.map(it -> it.lecture().title()).orElse(""));
      }
      title.setEditable(isOwn);
      title.setDisable(opened.isEmpty());
      var scenes = opened.map(it -> it.lecture().scenes()).orElse(List.of());
      list.show(opened);
      slide.show(scene.flatMap(Scene::slide), isOwn);
      NodeVisibility.set(use, scene.filter(it -> !it.isSlideAlone()).isPresent());
      fill(caption, scene.map(Scene::caption).orElse(""));
      fill(notes, scene.flatMap(Scene::notes).orElse(""));
      minutes.show(scene.flatMap(Scene::minutes));
      NodeVisibility.set(words, isOwn && scene.isPresent());
      NodeVisibility.set(foreign, !isOwn);
      NodeVisibility.set(tools, isOwn);
      up.setDisable(step <= 0);
      down.setDisable(step >= scenes.size() - 1);
      duplicate.setDisable(step < 0);
      delete.setDisable(step < 0);
      undo.setDisable(!model.canUndo());
      redo.setDisable(!model.canRedo());
    } finally {
      showing = false;
    }
  }

  /** Updates the list, since the validity of scenes may have changed. */
  void refresh() {
    list.refresh();
  }

  private static void fill(TextArea area, String text) {
    if (!TextSanitizer.clean(area.getText()).equals(text)) {
      area.setText(text);
    }
  }
}
