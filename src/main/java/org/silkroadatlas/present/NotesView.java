package org.silkroadatlas.present;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.model.PlainText;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.present.PresenterCommand.Act;

/**
 * The lecturer's view: the clock, the notes of the current scene, the caption and a small map of
 * the next one. JavaFX thread only.
 */
final class NotesView {
  private static final int MINUTES = 5;

  private final Messages messages;
  private final LectureTimer clock;
  private final SceneTimes times;
  private final Duration planned;
  private final Consumer<PresenterCommand> commands;
  private final NextView next;
  private final BorderPane region = new BorderPane();
  private final Label day = label("notes-day", "notes-day");
  private final Label elapsed = label("notes-elapsed", "notes-elapsed");
  private final Label left = label("notes-left", "notes-left");
  private final Label inScene = label("notes-scene-time", "notes-quiet");
  private final Label inAll = label("notes-planned", "notes-quiet");
  private final Label minutes = label("notes-minutes", "notes-quiet");
  private final Label position = label("notes-position", "notes-quiet");
  private final Label blank = label("notes-blank", "notes-alert");
  private final Label caption = label("notes-caption", "notes-caption");
  private final Label notes = label("notes-text", "notes-text");
  private final Label trouble = label("notes-trouble", "notes-alert");
  private final Label nextCaption = label("notes-next-caption", "notes-next-caption");
  private final ScrollPane scroll;
  private final Button display;
  private PresenterPreferences preferences;
  private Optional<Integer> sceneMinutes = Optional.empty();

  /**
   * @param times how long scenes were shown
   * @param planned the total planned time; zero if nothing is planned
   * @param commands receives the commands of the buttons
   * @param length receives a new length of the lecture in minutes
   */
  NotesView(
      Messages messages,
      LectureTimer clock,
      SceneTimes times,
      Duration planned,
      PresenterPreferences preferences,
      NextView next,
      Consumer<PresenterCommand> commands,
      Consumer<Integer> length) {
    this.messages = messages;
    this.clock = clock;
    this.times = times;
    this.planned = planned;
    this.commands = commands;
    this.next = next;
    this.preferences = preferences;
    var words = new VBox(caption, trouble, notes);
    words.getStyleClass().add("notes-words");
    scroll = new ScrollPane(words);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setAccessibleText(messages.get("present.notes.title"));
    region.getStyleClass().addAll("atlas", "notes");
    display = act("display", Act.DISPLAY);
    region.setTop(head(length));
    region.setCenter(scroll);
    region.setRight(aside());
    region.setBottom(foot());
    apply(preferences);
  }

  private static Label label(String id, String style) {
    var label = WrappingControls.label();
    label.setId(id);
    label.getStyleClass().add(style);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private Node head(Consumer<Integer> length) {
    elapsed.setMinWidth(Region.USE_PREF_SIZE);
    day.setMinWidth(Region.USE_PREF_SIZE);
    left.setMinWidth(Region.USE_PREF_SIZE);
    var less = button("less", () -> length.accept(preferences.minutes() - MINUTES));
    var more = button("more", () -> length.accept(preferences.minutes() + MINUTES));
    var reset =
        button(
            "reset",
            () -> {
              clock.reset();
              times.reset();
              tick();
            });
    minutes.setMinWidth(Region.USE_PREF_SIZE);
    inScene.setMinWidth(Region.USE_PREF_SIZE);
    inAll.setMinWidth(Region.USE_PREF_SIZE);
    inAll.setManaged(!planned.isZero());
    inAll.setText(
        planned.isZero() ? "" : messages.get("present.notes.planned", LectureTimer.text(planned)));
    return bar(
        "notes-head", List.of(elapsed, inAll, left, reset), List.of(less, minutes, more, day));
  }

  private Node aside() {
    var title = new Label(messages.get("present.notes.next"));
    title.getStyleClass().add("notes-quiet");
    nextCaption.setMinHeight(0); // long titles end in an ellipsis
    var aside = new VBox(title, next.region(), nextCaption);
    aside.getStyleClass().add("notes-aside");
    aside.setPrefWidth(NextView.WIDTH + 32);
    aside.setMinWidth(NextView.WIDTH + 32);
    return aside;
  }

  private Node foot() {
    position.setMinWidth(Region.USE_PREF_SIZE);
    return bar(
        "notes-foot",
        List.of(
            act("back", Act.BACK),
            position,
            act("next", Act.NEXT),
            inScene,
            act("black", Act.BLACK),
            blank),
        List.of(
            act("smaller", Act.SMALLER),
            act("larger", Act.LARGER),
            display,
            act("leave", Act.LEAVE)));
  }

  /** Nodes at the left and right, or one above the other if they do not fit. */
  private static Node bar(String style, List<Node> left, List<Node> right) {
    var start = group(Pos.CENTER_LEFT, left);
    var end = group(Pos.CENTER_RIGHT, right);
    var bar = new FlowPane(start, end);
    bar.getStyleClass().add(style);
    end.minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> Math.max(0, Math.floor(rest(bar, start))),
                bar.widthProperty(),
                bar.insetsProperty(),
                start.widthProperty()));
    return bar;
  }

  private static HBox group(Pos alignment, List<Node> members) {
    var group = new HBox();
    group.setAlignment(alignment);
    group.getStyleClass().add("notes-group");
    group.getChildren().setAll(members);
    return group;
  }

  /** The width beside the left part. */
  private static double rest(FlowPane bar, Region start) {
    var insets = bar.getInsets();
    return bar.getWidth() - insets.getLeft() - insets.getRight() - start.getWidth() - bar.getHgap();
  }

  private Button act(String key, Act act) {
    return button(key, () -> commands.accept(act));
  }

  /** A button that never takes the focus: the clicker's keys are for the scenes. */
  private Button button(String key, Runnable act) {
    var button = new Button(messages.get("present.notes." + key));
    button.setId("notes-" + key);
    button.setAccessibleText(messages.get("present.notes." + key + ".spoken"));
    button.setFocusTraversable(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> act.run());
    return button;
  }

  Region region() {
    return region;
  }

  /** Enables the button for changing displays, if there is another. */
  void setSeveralDisplays(boolean areSeveral) {
    display.setDisable(!areSeveral);
  }

  /** Shows the current position. */
  void show(SceneNavigator navigator, Optional<String> fault) {
    var scene = navigator.scene();
    sceneMinutes = scene.minutes();
    caption.setText(PlainText.of(scene.headline()));
    caption.setManaged(!scene.headline().isEmpty());
    var told = told(scene);
    notes.setText(told.orElse(messages.get("present.notes.none")));
    notes.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("none"), told.isEmpty());
    trouble.setText(fault.map(why -> messages.get("present.gone", why)).orElse(""));
    trouble.setManaged(fault.isPresent());
    position.setText(messages.get("present.position", navigator.at() + 1, navigator.size()));
    blank.setText(
        switch (navigator.blank()) {
          case NONE -> "";
          case BLACK -> messages.get("present.notes.isBlack");
          case WHITE -> messages.get("present.notes.isWhite");
        });
    nextCaption.setText(
        navigator
            .next()
            .map(next -> PlainText.of(next.headline()))
            .orElse(messages.get("present.notes.last")));
    next.show(navigator.next());
    scroll.setVvalue(0);
    tick();
  }

  /** The notes, preceded by an answer that the audience does not see yet. */
  private Optional<String> told(Scene scene) {
    var answer =
        scene
            .slide()
            .filter(Slide::hasAnswer)
            .map(slide -> messages.get("exercise.answer", PlainText.of(slide.answer())));
    var own = scene.notes().map(PlainText::of);
    return answer.isPresent() && own.isPresent()
        ? Optional.of(answer.get() + "\n\n" + own.get())
        : answer.or(() -> own);
  }

  /** Applies other preferences. */
  void apply(PresenterPreferences now) {
    preferences = now;
    notes.setStyle("-fx-font-size: " + now.notesSize() + "px;");
    caption.setStyle("-fx-font-size: " + now.notesSize() + "px;");
    minutes.setText(
        now.minutes() == 0
            ? messages.get("present.notes.noLimit")
            : messages.get("present.notes.limit", now.minutes()));
    tick();
  }

  /** Updates the time. */
  void tick() {
    elapsed.setText(LectureTimer.text(clock.elapsed()));
    elapsed.setAccessibleText(
        messages.get("present.notes.elapsed", LectureTimer.text(clock.elapsed())));
    describeScene();
    var time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            .withLocale(messages.locale())
            .withZone(ZoneId.systemDefault());
    day.setText(time.format(clock.now()));
    var hasLimit = preferences.minutes() > 0;
    left.setManaged(hasLimit);
    left.setVisible(hasLimit);
    var rest = clock.left(preferences.minutes());
    left.setText(
        rest.isNegative()
            ? messages.get("present.notes.over", LectureTimer.text(rest.negated()))
            : messages.get("present.notes.left", LectureTimer.text(rest)));
    left.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("over"), rest.isNegative());
  }

  /** How long this scene has been shown, and its planned time. */
  private void describeScene() {
    var spent = times.inScene();
    inScene.setText(
        sceneMinutes
            .map(
                most ->
                    messages.get(
                        "present.notes.scene.planned",
                        LectureTimer.text(spent),
                        LectureTimer.text(Duration.ofMinutes(most))))
            .orElseGet(() -> messages.get("present.notes.scene", LectureTimer.text(spent))));
    inScene.pseudoClassStateChanged(
        javafx.css.PseudoClass.getPseudoClass("over"),
        sceneMinutes.filter(most -> spent.toMinutes() >= most).isPresent());
  }
}
