package org.silkroadatlas.present;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.exercise.QuestionScenes;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.MapFraming;
import org.silkroadatlas.query.MapPosition;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.views.ViewsOverMap;

/**
 * The audience's view: the map, the main quote or agreement beside it, the caption below and a thin
 * timeline. Designed for 1280×720 and magnified on larger displays. JavaFX thread only.
 */
final class ProjectorView extends Pane {
  /** Below this width nothing is scaled down, so that text stays readable. */
  private static final double WIDTH = 1280;

  private static final double HEIGHT = 720;

  /** The smallest text of the map is 10 pixels, which becomes at least 24. */
  private static final double MAP_FACTOR = 2.4;

  /** The smallest text of views over the map is 11 pixels, which becomes 24. */
  private static final double VIEW_FACTOR = 24.0 / 11;

  /** The views that replace the map. */
  private static final Set<OpenView> OVER_MAP =
      EnumSet.of(
          OpenView.COMPARE, OpenView.YEARS, OpenView.TABLE, OpenView.TREATIES, OpenView.TRENDS);

  /** All others: where maps are seen, the smallest type is theirs. */
  private static final Set<OpenView> IN_MAP_TYPE =
      EnumSet.complementOf(EnumSet.of(OpenView.TABLE, OpenView.TREATIES, OpenView.TRENDS));

  /** The shares of the height available to a caption: the normal one, and that for a long one. */
  private static final double[] CAPTION_SHARES = {0.2, 0.36};

  /** The smallest font size of captions, with an x-height of a fiftieth of the height. */
  private static final double SMALLEST_CAPTION = 27;

  /** The total margin above and below the caption, in logical pixels. */
  private static final double CAPTION_ROOM = 28;

  private static final double EDGE = 32;
  private static final double POSITION_WIDTH = 110;

  private final Coordinator coordinator;
  private final Messages messages;
  private final MapView map;
  private final YearBars years;
  private final ScaledPane mapRoom;
  private final MapExplanation explanation;
  private final AudiencePanel panel;
  private final SceneCard card;
  private final FittedText caption =
      new FittedText(true, FontWeight.NORMAL, FontPosture.REGULAR, 38, "present-caption");
  private final FittedText position =
      new FittedText(false, FontWeight.NORMAL, FontPosture.REGULAR, 24, "present-position");
  private final Content content = new Content();
  private final Region veil = new Region();
  private final javafx.scene.transform.Scale scale = new javafx.scene.transform.Scale(1, 1);
  private Optional<Scene> shown = Optional.empty();
  private Optional<State> asked = Optional.empty();
  private Optional<String> fault = Optional.empty();
  private SceneSplit split = SceneSplit.BOTH;
  private boolean hasCard;
  private boolean hasPanel;
  private boolean fades;
  private RevealStep reveal = RevealStep.ALL;

  /** Pixels of the display per logical pixel. */
  private double device = 1;

  private Subscription subscription = Subscription.EMPTY;

  /**
   * @param coordinator its own state, not that of the window
   */
  ProjectorView(Coordinator coordinator, Messages messages, BaseMap base, Appearance look) {
    this.coordinator = coordinator;
    map = new MapView(coordinator, messages, base, look.palette());
    ViewsOverMap.register(map, coordinator, messages);
    explanation = new MapExplanation(messages, map.showForPresenting(), MAP_FACTOR);
    years = new YearBars(coordinator, messages, look.palette());
    mapRoom = new ScaledPane(map.region(), MAP_FACTOR);
    mapRoom.setId("present-map");
    mapRoom.addEventFilter(
        MouseEvent.ANY,
        event -> {
          if (isOverMap()) {
            event.consume();
          }
        });
    panel = new AudiencePanel(coordinator, messages, look.palette());
    card = new SceneCard(messages, coordinator.index());
    this.messages = messages;
    getStyleClass().addAll("atlas", "present");
    veil.setId("present-veil");
    veil.setVisible(false);
    caption.setId("present-caption");
    position.setId("present-position");
    position.alignRight();
    caption.keepAbove(SMALLEST_CAPTION);
    content
        .getChildren()
        .addAll(
            mapRoom,
            explanation.legend(),
            explanation.year(),
            panel.region(),
            card,
            caption,
            position,
            years);
    content.setManaged(false);
    content.getTransforms().add(scale);
    veil.setManaged(false);
    getChildren().addAll(content, veil);
    setMinSize(0, 0);
  }

  /** Disables animations, for pictures of single scenes. */
  void keepStill() {
    map.setAnimated(false);
  }

  /** Starts to show the state. */
  void attach() {
    map.attach();
    subscription =
        Subscription.combine(
            years.attach(), coordinator.visibleProperty().subscribe(visible -> showWords()));
  }

  /** Releases everything. */
  void detach() {
    subscription.unsubscribe();
    map.detach();
    panel.detach();
  }

  /** Whether everything in the picture has been drawn. */
  boolean isComplete() {
    return card.isComplete() && (card.isAlone() || map.isComplete());
  }

  /**
   * Shows a scene. If it names something that the dataset lacks, the previous picture stays, with
   * the new caption.
   *
   * @param place the scene's position among all, in words
   */
  void show(Scene scene, String place) {
    shown = Optional.of(scene);
    split = SceneSplit.BOTH;
    fades = false;
    reveal = RevealStep.ALL;
    explanation.begin();
    caption.setWords(scene.caption());
    position.setWords(place);
    fault = Optional.empty();
    card.take(scene.slide());
    if (!card.isAlone()) {
      try {
        show(withoutTheRest(StateLine.parse(scene.state(), coordinator.whole())));
      } catch (StateException e) {
        fault = Optional.of(String.valueOf(e.getMessage()));
      }
    }
    showWords();
  }

  private void show(State state) {
    if (shown.flatMap(Scene::slide).isEmpty()) {
      card.take(QuestionScenes.slide(state, state.shown(coordinator.whole()), messages));
    }
    asked = Optional.of(state);
    coordinator.perform(new Action.Show(fitted(state)));
  }

  /** The map position; for tests. */
  MapPosition position() {
    return map.position();
  }

  /** The size of the map in logical pixels before magnification; for tests. */
  Dimension2D mapSize() {
    return new Dimension2D(mapRoom.getWidth(), mapRoom.getHeight());
  }

  /** Why the scene cannot be shown; empty if it is shown. */
  Optional<String> fault() {
    return fault;
  }

  private State fitted(State state) {
    var made = shown.flatMap(Scene::frame).orElse(MapFraming.OF_TOURS);
    var width = (int) (mapRoom.getWidth() / mapRoom.factor());
    var height = (int) (mapRoom.getHeight() / mapRoom.factor());
    return width <= 0 || height <= 0
        ? state
        : MapFraming.fit(state, made, new Scene.Frame(width, height));
  }

  /** What is outside a scene would only need explanation. */
  private static State withoutTheRest(State state) {
    return state.view().outside() == OutOfFilterMode.DIM
        ? state.withView(state.view().withOutside(OutOfFilterMode.HIDE))
        : state;
  }

  /** Shows what is outside the scene faintly, or hides it again; until the next scene. */
  void toggleRest() {
    fades = !fades;
    var outside = fades ? OutOfFilterMode.DIM : OutOfFilterMode.HIDE;
    coordinator.changeView(view -> view.withOutside(outside));
    asked = asked.map(state -> state.withView(state.view().withOutside(outside)));
  }

  /** Hides everything but the plain map, to be revealed step by step; or shows everything again. */
  void toggleReveal() {
    reveal(reveal == RevealStep.ALL ? RevealStep.GROUND : RevealStep.ALL);
  }

  /** Reveals or hides one step; false if there was none. */
  boolean revealStep(boolean forward) {
    if (card.step(forward)) {
      return true;
    }
    if (reveal == RevealStep.ALL || (!forward && reveal == RevealStep.GROUND)) {
      return false;
    }
    reveal(forward ? reveal.next(hasCard) : reveal.before(hasCard));
    return true;
  }

  private void reveal(RevealStep now) {
    reveal = now;
    asked.ifPresent(
        state -> coordinator.changeView(view -> view.withLayers(now.of(state.view().layers()))));
    content.requestLayout();
  }

  /** How much of the scene is revealed; for tests. */
  RevealStep reveal() {
    return reveal;
  }

  /** Cycles between map and card, the map alone and the card alone, until the next scene. */
  void splitNext() {
    if (hasCard && !card.isAlone()) {
      split = split.next();
      explanation.forget();
      content.requestLayout();
    }
  }

  private boolean isOverMap() {
    return OVER_MAP.contains(coordinator.state().view().open());
  }

  private void showWords() {
    var hasMatter = card.show(coordinator.visible());
    hasPanel = !card.isAlone() && panel.show(coordinator.state());
    hasCard = card.isAlone() || (hasMatter && !hasPanel && !isOverMap());
    mapRoom.setFactor(
        IN_MAP_TYPE.contains(coordinator.state().view().open()) ? MAP_FACTOR : VIEW_FACTOR);
    explanation.show(coordinator.state().cursor());
    content.requestLayout();
  }

  /** Covers the picture, or uncovers it. */
  void cover(BlankScreen blank) {
    veil.setVisible(blank != BlankScreen.NONE);
    veil.setStyle(
        "-fx-background-color: " + (blank == BlankScreen.WHITE ? "white" : "black") + ";");
  }

  /**
   * Sets the pixels of the display per logical pixel. If there is more than one, the picture may be
   * scaled down in logical pixels, since only the pixels of the display matter to an audience.
   */
  void setDevice(double pixels) {
    device = Math.max(1, pixels);
    requestLayout();
  }

  /** Pixels of the display per logical pixel. */
  double device() {
    return device;
  }

  /** The overall magnification on this display. */
  double magnification() {
    return Math.max(1 / device, Math.min(getWidth() / WIDTH, getHeight() / HEIGHT));
  }

  @Override
  protected void layoutChildren() {
    veil.resizeRelocate(0, 0, getWidth(), getHeight());
    fill();
  }

  private void fill() {
    var all = magnification();
    if (all != scale.getX()) {
      explanation.forget();
    }
    scale.setX(all);
    scale.setY(all);
    mapRoom.setOuter(all);
    explanation.legend().setOuter(all);
    panel.region().setOuter(all);
    years.setFineness(all);
    content.resizeRelocate(0, 0, getWidth() / all, getHeight() / all);
    content.requestLayout();
  }

  /** The content, at least 1280 wide or 720 high, before magnification. */
  private final class Content extends Pane {
    @Override
    protected void layoutChildren() {
      arrange(getWidth(), getHeight());
    }
  }

  private void arrange(double width, double height) {
    explanation.renew();
    // Other views show the years themselves.
    var strip = hasPanel || card.isAlone() || isOverMap() ? 0 : YearBars.HEIGHT;
    var below = height - strip;
    years.setVisible(strip > 0);
    years.resizeRelocate(0, below, width, strip);
    var top = below - captionAbove(below, width, height);
    var plan = hasPanel ? new CardPlan(width, 0, false) : plan(width, top);
    var aside = plan.aside();
    card.setVisible(aside > 0 && hasCard && reveal == RevealStep.ALL);
    card.resizeRelocate(width - aside, 0, aside, plan.cardHeight(top));
    // Other widths were tried on it.
    card.requestLayout();
    panel.region().setVisible(hasPanel);
    panel.region().resizeRelocate(0, 0, width, top);
    var isMap = aside < width;
    mapRoom.setVisible(isMap);
    explanation.setVisible(isMap && !isOverMap());
    if (!isMap) {
      return;
    }
    if (isOverMap()) {
      place(width, top);
    } else if (aside > 0) {
      explanation.arrange(plan, width, top);
      place(width - aside, plan.mapHeight(top));
    } else {
      place(width - explanation.arrangeBeside(width, top), top);
    }
  }

  private void place(double width, double height) {
    if (mapRoom.getWidth() != width || mapRoom.getHeight() != height) {
      mapRoom.resizeRelocate(0, 0, width, height);
      Platform.runLater(this::refit);
    }
  }

  private CardPlan plan(double width, double height) {
    if (!hasCard || split == SceneSplit.MAP) {
      return new CardPlan(0, 0, false);
    }
    if (split == SceneSplit.CARD || card.isAlone()) {
      return new CardPlan(width, 0, false);
    }
    var made = shown.flatMap(Scene::frame).orElse(MapFraming.OF_TOURS);
    return CardPlan.of(width, height, card, explanation::height, made);
  }

  /** The size of the map has changed; it should still show the same area. */
  private void refit() {
    asked
        .map(state -> state.withView(coordinator.state().view()))
        .ifPresent(state -> coordinator.adjust(new Action.Show(fitted(state))));
  }

  /**
   * Lays out the caption.
   *
   * @return its height including margins; 0 without one
   */
  private double captionAbove(double bottom, double width, double height) {
    var room = position.words().isEmpty() ? 0 : POSITION_WIDTH;
    var captionWidth = width - 2 * EDGE - room;
    var high = 0.0;
    for (var share : CAPTION_SHARES) {
      high = caption.fit(captionWidth, Math.rint(height * share) - CAPTION_ROOM);
      if (caption.isWhole()) {
        break;
      }
    }
    var strip = high == 0 ? 0 : high + CAPTION_ROOM;
    caption.resizeRelocate(EDGE, bottom - strip + CAPTION_ROOM / 2, captionWidth, high);
    caption.setVisible(strip > 0);
    var positionHeight = position.fit(POSITION_WIDTH - 8, 40);
    position.setVisible(strip > 0 && room > 0);
    position.resizeRelocate(
        width - EDGE - room + 8, bottom - (strip + positionHeight) / 2, room - 8, positionHeight);
    return strip;
  }
}
