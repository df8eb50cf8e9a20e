package org.silkroadatlas.app.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.lecture.LectureController;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.query.StateException;

/**
 * The start view over the panes, shown the first time and on request: what the atlas is, three
 * questions that open a view, the guided tours, and lectures. It closes with Esc and with any
 * action, and blocks nothing. Created when shown. JavaFX thread only.
 */
final class StartView {
  /** The questions and the views that answer them; the texts are in {@code app.start.question}. */
  private static final List<Question> QUESTIONS =
      List.of(
          new Question("meets", "view=matrix"),
          new Question("force", "view=treaties"),
          new Question("change", "view=trends"));

  private static final int MOST_RECENT = 4;

  /** The width of the picture of a tour, in logical pixels. */
  static final double PICTURE_WIDTH = 148;

  /** The height of the picture of a tour, in logical pixels. */
  static final double PICTURE_HEIGHT = 76;

  private record Question(String key, String state) {}

  private final Coordinator coordinator;
  private final Messages messages;
  private final LectureController lectures;
  private final Function<Tour, Node> picture;
  private final Runnable closed;
  private final ScrollPane region;
  private final VBox page = new VBox();
  private final EventHandler<KeyEvent> escape = this::escape;
  private Subscription subscription = Subscription.EMPTY;

  /**
   * The view, to be placed over the panes.
   *
   * @param picture draws a small map of a tour
   * @param closed removes the view
   */
  StartView(
      Coordinator coordinator,
      Messages messages,
      LectureController lectures,
      Function<Tour, Node> picture,
      Runnable closed) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.lectures = lectures;
    this.picture = picture;
    this.closed = closed;
    page.getStyleClass().add("start-page");
    fill();
    region = new ScrollPane(page);
    region.setId("start-view");
    region.setFitToWidth(true);
    region.getStyleClass().add("start-view");
    region.setAccessibleText(messages.get("app.start.title"));
  }

  /** The node to place over the panes. */
  Region region() {
    return region;
  }

  /** Watches for other actions and takes the focus. */
  void attach() {
    var begun = coordinator.state();
    subscription =
        coordinator
            .visibleProperty()
            .subscribe(
                now -> {
                  if (!now.state().equals(begun)) {
                    close();
                  }
                });
    region.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
    // The skin adds the page to the scene.
    region.applyCss();
    Optional.ofNullable(page.lookup(".start-question")).ifPresent(Node::requestFocus);
  }

  private void close() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
    region.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    closed.run();
  }

  /** Esc closes it wherever the focus is, except in a text field in use. */
  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !(event.getTarget() instanceof TextInputControl)) {
      close();
      event.consume();
    }
  }

  private String text(String key) {
    return messages.get("app.start." + key);
  }

  private void fill() {
    var title = label(text("title"), "start-title");
    var close = new Button(text("close"));
    close.setId("start-close");
    close.getStyleClass().add("start-close");
    close.setOnAction(pressed -> close());
    var head = new BorderPane(null, null, close, null, title);
    page.getChildren().addAll(head, label(text("sentence"), "start-sentence"));
    var questions = new FlowPane();
    questions.getStyleClass().add("start-row");
    QUESTIONS.forEach(it -> questions.getChildren().add(question(it)));
    page.getChildren().addAll(label(text("questions"), "start-section"), questions);
    var files = new FlowPane();
    files.getStyleClass().add("start-row");
    files
        .getChildren()
        .addAll(act(text("open"), lectures::choose), act(text("make"), lectures::begin));
    lectures.findRecent(
        found ->
            found.stream().limit(MOST_RECENT).map(this::file).forEach(files.getChildren()::add));
    page.getChildren().addAll(label(text("lectures"), "start-section"), files);
    var tours = coordinator.index().dataset().tours();
    if (!tours.isEmpty()) {
      var cards = new TilePane();
      cards.getStyleClass().add("start-row");
      tours.forEach(tour -> cards.getChildren().add(card(tour)));
      page.getChildren().addAll(label(text("tours"), "start-section"), cards);
    }
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private Button question(Question asked) {
    var button =
        act(
            messages.get("app.start.question." + asked.key()),
            () -> {
              try {
                coordinator.show(asked.state() + "&cursor=" + coordinator.index().years().last());
              } catch (StateException e) {
                throw new IllegalStateException(e);
              }
            });
    button.getStyleClass().add("start-question");
    return button;
  }

  private Button card(Tour tour) {
    var length = messages.get("app.start.scenes", tour.steps().size());
    var button = act(tour.title() + "\n" + length, () -> lectures.begin(tour));
    button.setGraphic(picture.apply(tour));
    button.setContentDisplay(ContentDisplay.TOP);
    button.setAccessibleText(tour.title() + ". " + length + ". " + tour.summary());
    button.getStyleClass().add("start-card");
    button.setWrapText(true);
    button.setMaxHeight(Double.MAX_VALUE);
    return button;
  }

  private Button file(Path file) {
    var button = act(String.valueOf(file.getFileName()), () -> lectures.open(file));
    button.setMnemonicParsing(false);
    return button;
  }

  private Button act(String name, Runnable action) {
    var button = new Button(name);
    button.setOnAction(
        pressed -> {
          close();
          action.run();
        });
    return button;
  }
}
