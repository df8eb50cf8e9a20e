package org.silkroadatlas.app.exercise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.WrappingControls;
import org.silkroadatlas.exercise.Difficulty;
import org.silkroadatlas.exercise.ExerciseKind;
import org.silkroadatlas.exercise.ExerciseSettings;
import org.silkroadatlas.exercise.ExerciseTopic;
import org.silkroadatlas.exercise.Exercises;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.exercise.QuestionScenes;
import org.silkroadatlas.exercise.QuestionWords;
import org.silkroadatlas.export.FilterWords;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.lecture.LectureModel;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.panel.PanelPart;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.StateLine;

/**
 * Exercises beside map and timeline, one question at a time. An answer selects the record that
 * proves it, so that all panes show it, and names its sources. JavaFX thread only.
 */
public final class ExerciseView implements PanelPart {
  private static final List<Integer> LENGTHS = List.of(6, 12, 24);

  /** The topic of the questions. */
  private enum About {
    FILTER,
    LECTURE
  }

  private final Coordinator coordinator;
  private final Messages messages;
  private final LectureModel lecture;
  private final ExerciseHost host;
  private final Random seeds = new Random();
  private final VBox content = new VBox(10);
  private final ScrollPane region = new ScrollPane(content);
  private final ComboBox<About> about = new ComboBox<>();
  private final ComboBox<Difficulty> difficulty = new ComboBox<>();
  private final ComboBox<Integer> length = new ComboBox<>();
  private final Label progress = label("exercise-progress");
  private final Label prompt = label("exercise-prompt");
  private final Label context = label("exercise-context");
  private final VBox choices = new VBox();
  private final Button check;
  private final Button next;
  private final Button scenes;
  private final Button save;
  private final Label verdict = label("exercise-verdict");
  private final VBox proof = new VBox(4);
  private final QuestionMapPane map;
  private Optional<ChoiceList> list = Optional.empty();
  private ExerciseSession session = ExerciseSession.of(List.of());

  /**
   * Exercises that have not started yet.
   *
   * @param base the base map of the questions' maps
   * @param lecture can be the topic instead of the filter
   */
  public ExerciseView(
      Coordinator coordinator,
      Messages messages,
      BaseMap base,
      Palette palette,
      LectureModel lecture,
      ExerciseHost host) {
    this.host = host;
    this.coordinator = coordinator;
    this.messages = messages;
    this.lecture = lecture;
    map = new QuestionMapPane(base, palette);
    check = button("check", this::check);
    check.setDefaultButton(true);
    next = button("next", this::next);
    scenes = button("scenes", this::addScenes);
    save = button("save", this::save);
    region.getStyleClass().add("sra-exercises");
    region.setFitToWidth(true);
    region.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    region.setMinSize(0, 0);
    content.getStyleClass().add("exercise-content");
    content.setMinWidth(0);
    context.managedProperty().bind(context.visibleProperty());
    var title = label("exercise-title");
    title.setText(messages.get("exercise.title"));
    content
        .getChildren()
        .setAll(
            title,
            controls(),
            progress,
            prompt,
            context,
            map,
            choices,
            new FlowPane(8, 8, check, next, scenes),
            verdict,
            proof,
            save);
    content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    region
        .visibleProperty()
        .subscribe(
            isShown -> {
              if (isShown && session.questions().isEmpty()) {
                begin();
              }
            });
    begin();
  }

  /** Enter continues wherever the focus is among the choices. */
  private void pressed(KeyEvent event) {
    var isFree =
        !(event.getTarget() instanceof ButtonBase) || event.getTarget() instanceof RadioButton;
    if (event.getCode() == KeyCode.ENTER && isFree) {
      if (session.isAnswered()) {
        next();
      } else {
        check();
      }
      event.consume();
    }
  }

  private static Label label(String styleClass) {
    var label = WrappingControls.label();
    label.setMinWidth(0);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private Button button(String key, Runnable act) {
    var button = new Button(messages.get("exercise." + key));
    button.setId("exercise-" + key);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(pressed -> act.run());
    return button;
  }

  private FlowPane controls() {
    about.getItems().setAll(About.values());
    about.setValue(About.FILTER);
    about.setConverter(
        words(
            it ->
                messages.get(
                    it == About.FILTER ? "exercise.about.filter" : "exercise.about.lecture")));
    about.setAccessibleText(messages.get("exercise.title"));
    about.visibleProperty().bind(lecture.openedProperty().map(Optional::isPresent));
    about.managedProperty().bind(about.visibleProperty());
    difficulty.getItems().setAll(Difficulty.values());
    difficulty.setValue(Difficulty.MEDIUM);
    difficulty.setConverter(words(messages::name));
    difficulty.setAccessibleText(messages.get("exercise.difficulty"));
    length.getItems().setAll(LENGTHS);
    length.setValue(ExerciseSettings.USUAL_LENGTH);
    length.setAccessibleText(messages.get("exercise.length"));
    var controls = new FlowPane(8, 8, about, difficulty, length, button("begin", this::begin));
    controls.setMinWidth(0);
    return controls;
  }

  private static <T> StringConverter<T> words(java.util.function.Function<T, String> text) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : text.apply(value);
      }

      @Override
      public T fromString(String typed) {
        throw new UnsupportedOperationException("Nothing is typed here");
      }
    };
  }

  @Override
  public Region region() {
    return region;
  }

  @Override
  public void setPalette(Palette palette) {
    map.setPalette(palette);
  }

  /** Starts with new questions. */
  void begin() {
    begin(seeds.nextLong());
  }

  /** Starts with the questions of a seed, for tests. */
  void begin(long seed) {
    var settings =
        new ExerciseSettings(
            EnumSet.allOf(ExerciseKind.class), length.getValue(), difficulty.getValue(), seed);
    session = ExerciseSession.of(Exercises.of(coordinator.index(), topic(), settings));
    ask();
  }

  private ExerciseTopic topic() {
    var index = coordinator.index();
    var scenes =
        lecture
            .opened()
            .filter(opened -> about.getValue() == About.LECTURE)
            .map(opened -> states(opened.lecture()))
            .orElse(List.of());
    return scenes.isEmpty()
        ? ExerciseTopic.of(index, coordinator.state().filter())
        : ExerciseTopic.of(index, scenes);
  }

  private List<State> states(org.silkroadatlas.model.Lecture shown) {
    var states = new ArrayList<State>();
    for (var scene : shown.scenes()) {
      if (scene.isSlideAlone()) {
        continue;
      }
      try {
        states.add(StateLine.parse(scene.state(), coordinator.whole()));
      } catch (StateException e) {
        // A scene that this dataset cannot show gives no questions.
        System.getLogger("exercise").log(System.Logger.Level.DEBUG, "Scene left out", e);
      }
    }
    return states;
  }

  /** The current session; for tests. */
  ExerciseSession session() {
    return session;
  }

  private QuestionWords questionWords() {
    return new QuestionWords(coordinator.index(), messages);
  }

  private void ask() {
    verdict.setText("");
    verdict.setVisible(false);
    proof.getChildren().clear();
    choices.getChildren().clear();
    list = Optional.empty();
    session.question().ifPresentOrElse(this::ask, this::end);
    showProgress();
  }

  private void ask(Question question) {
    var words = questionWords();
    prompt.setText(words.prompt(question));
    words
        .context(question)
        .ifPresentOrElse(text -> context.setText(text.text()), () -> context.setText(""));
    context.setVisible(!context.getText().isEmpty());
    map.show(question);
    map.setAccessibleText(
        messages.get("exercise.map", session.at() + 1)
            + (question.kind().needsMap() ? "" : ": " + words.marked(question)));
    var made = new ChoiceList(question, words, messages, this::showButtons);
    list = Optional.of(made);
    choices.getChildren().setAll(made.region());
    showButtons();
  }

  private void end() {
    prompt.setText(messages.get(session.questions().isEmpty() ? "exercise.none" : "exercise.end"));
    context.setVisible(false);
    map.setVisible(false);
    map.setManaged(false);
    showButtons();
  }

  private void showButtons() {
    var isOpen = list.isPresent() && !session.isAnswered();
    check.setDisable(!isOpen || list.map(ChoiceList::chosen).orElse(List.of()).isEmpty());
    next.setDisable(!session.isAnswered());
    scenes.setDisable(list.isEmpty());
    save.setDisable(session.questions().isEmpty());
    check.setDefaultButton(!session.isAnswered());
    next.setDefaultButton(session.isAnswered());
  }

  private void showProgress() {
    var count = session.questions().size();
    var parts = new ArrayList<String>();
    if (session.question().isPresent()) {
      parts.add(messages.get("exercise.number", session.at() + 1, count));
    }
    if (session.answered() > 0) {
      parts.add(messages.get("exercise.score", session.right(), session.answered()));
    }
    progress.setText(String.join(" · ", parts));
  }

  /** Adds the current question and its answer to the lecture as scenes. */
  private void addScenes() {
    host.addScenes(scenes());
  }

  /** The current question and its answer as scenes of a lecture; empty at the end. */
  public List<Scene> scenes() {
    return session
        .question()
        .map(question -> QuestionScenes.of(question, coordinator.index(), questionWords()))
        .orElse(List.of());
  }

  private void save() {
    host.save(title(), session.questions());
  }

  /** The topic of the questions. */
  private String title() {
    return lecture
        .opened()
        .filter(opened -> about.getValue() == About.LECTURE)
        .map(opened -> opened.lecture().title())
        .orElseGet(
            () ->
                new FilterWords(coordinator.index(), messages).title(coordinator.state().filter()));
  }

  private void check() {
    var chosen = list.map(ChoiceList::chosen).orElse(List.of());
    var asked = session.question();
    if (chosen.isEmpty() || asked.isEmpty() || session.isAnswered()) {
      return;
    }
    var question = asked.get();
    session = session.answer(chosen);
    list.ifPresent(ChoiceList::freeze);
    var words = questionWords();
    var isRight = question.isRight(chosen);
    verdict.setText(
        isRight
            ? "✓ " + messages.get("exercise.right")
            : "✗ " + messages.get("exercise.wrong", words.answer(question)));
    verdict.setVisible(true);
    words.proof(question).forEach(item -> prove(item, words));
    showProgress();
    showButtons();
    show(question);
    next.requestFocus();
  }

  /** Shows the record that proves the answer, with its sources. */
  private void prove(Item item, QuestionWords words) {
    var title = label("exercise-proof");
    title.setText(words.dated(item).text());
    proof.getChildren().add(title);
    for (var id : item.sources()) {
      var source = coordinator.index().source(id);
      var line = label("exercise-source");
      var publisher = source.publisher().map(name -> " · " + name).orElse("");
      line.setText(source.title() + publisher);
      proof.getChildren().add(line);
    }
  }

  /** Shows the answer in all panes, while the question stays open. */
  private void show(Question question) {
    var shown = question.shown(coordinator.index());
    var view = coordinator.state().view().withOpen(OpenView.EXERCISES);
    coordinator.perform(
        new Action.Show(shown.withView(view).withFilter(coordinator.state().filter())));
  }

  private void next() {
    if (session.isAnswered()) {
      session = session.next();
      ask();
      list.ifPresent(ChoiceList::focus);
    }
  }
}
