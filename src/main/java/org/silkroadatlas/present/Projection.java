package org.silkroadatlas.present;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.MapFraming;
import org.silkroadatlas.query.MapPosition;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.views.ViewsOverMap;

/**
 * What the class sees: the map, the one quote or agreement beside it, the caption beneath and a
 * thin timeline. Made for 1280×720 and magnified on larger displays. JavaFX thread only.
 */
final class Projection extends Pane {
  /** Beneath this nothing is made smaller: type must stay readable. */
  private static final double WIDTH = 1280;

  private static final double HEIGHT = 720;

  /** The smallest type of the map is 10 pixels; magnified it is 24 and more. */
  private static final double MAP_FACTOR = 2.4;

  /** The share of the width that the card takes; more if its words need it. */
  private static final double[] CARD_SHARES = {0.42, 0.5, 0.58};

  /** The share of the height that a long caption may take. */
  private static final double CAPTION_SHARE = 0.2;

  /** What is left free above and beneath the caption together, in logical pixels. */
  private static final double CAPTION_ROOM = 28;

  private static final double EDGE = 32;
  private static final double POSITION_WIDTH = 110;

  private final Coordinator coordinator;
  private final MapView map;
  private final YearBars years;
  private final ScaledPane mapRoom;
  private final ItemCard card;
  private final FittedText caption =
      new FittedText(true, FontWeight.NORMAL, FontPosture.REGULAR, 38, "present-caption");
  private final FittedText position =
      new FittedText(false, FontWeight.NORMAL, FontPosture.REGULAR, 24, "present-position");
  private final Sheet sheet = new Sheet();
  private final Region veil = new Region();
  private final javafx.scene.transform.Scale scale = new javafx.scene.transform.Scale(1, 1);
  private Optional<Scene> shown = Optional.empty();
  private Optional<State> asked = Optional.empty();
  private Optional<String> fault = Optional.empty();
  private Subscription subscription = Subscription.EMPTY;

  /**
   * @param coordinator a state of its own, not that of the window
   */
  Projection(Coordinator coordinator, Messages messages, BaseMap base, Appearance look) {
    this.coordinator = coordinator;
    map = new MapView(coordinator, messages, base, look.palette());
    map.showForPresenting();
    ViewsOverMap.lend(map, coordinator, messages);
    years = new YearBars(coordinator, messages, look.palette());
    mapRoom = new ScaledPane(map.region(), MAP_FACTOR);
    card = new ItemCard(messages, coordinator.index());
    getStyleClass().addAll("atlas", "present");
    veil.setId("present-veil");
    veil.setVisible(false);
    caption.setId("present-caption");
    position.setId("present-position");
    position.alignRight();
    sheet.getChildren().addAll(mapRoom, card, caption, position, years);
    sheet.setManaged(false);
    sheet.getTransforms().add(scale);
    veil.setManaged(false);
    getChildren().addAll(sheet, veil);
    setMinSize(0, 0);
  }

  /** Starts to show the state. */
  void attach() {
    map.attach();
    subscription =
        Subscription.combine(
            years.attach(), coordinator.visibleProperty().subscribe(visible -> showCard()));
  }

  /** Lets go of everything. */
  void detach() {
    subscription.unsubscribe();
    map.detach();
  }

  /** Whether everything that belongs to the picture has been drawn. */
  boolean isComplete() {
    return map.isComplete();
  }

  /**
   * Shows a scene. One that names what the dataset does not have keeps the picture before it under
   * its own caption.
   *
   * @param place the scene's position among all, in words
   */
  void show(Scene scene, String place) {
    shown = Optional.of(scene);
    caption.setWords(scene.caption());
    position.setWords(place);
    try {
      var state = StateLine.parse(scene.state(), coordinator.index());
      asked = Optional.of(state);
      coordinator.perform(new Action.Show(fitted(state)));
      fault = Optional.empty();
    } catch (StateException e) {
      fault = Optional.of(String.valueOf(e.getMessage()));
    }
    sheet.requestLayout();
  }

  /** Where the map looks; for tests. */
  MapPosition position() {
    return map.position();
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

  private void showCard() {
    var matter = KeyItem.of(coordinator.index(), coordinator.visible());
    card.setVisible(matter.isPresent());
    matter.ifPresent(card::show);
    sheet.requestLayout();
  }

  /** Covers the picture, or shows it again. */
  void cover(BlankScreen blank) {
    veil.setVisible(blank != BlankScreen.NONE);
    veil.setStyle(
        "-fx-background-color: " + (blank == BlankScreen.WHITE ? "white" : "black") + ";");
  }

  /** The magnification of the whole on this display. */
  private double magnification() {
    return Math.max(1, Math.min(getWidth() / WIDTH, getHeight() / HEIGHT));
  }

  @Override
  protected void layoutChildren() {
    veil.resizeRelocate(0, 0, getWidth(), getHeight());
    fill();
  }

  private void fill() {
    var all = magnification();
    scale.setX(all);
    scale.setY(all);
    mapRoom.setOuter(all);
    years.setFineness(all);
    sheet.resizeRelocate(0, 0, getWidth() / all, getHeight() / all);
    sheet.requestLayout();
  }

  /** What is shown, 1280 wide or 720 high at least, before it is magnified. */
  private final class Sheet extends Pane {
    @Override
    protected void layoutChildren() {
      arrange(getWidth(), getHeight());
    }
  }

  private void arrange(double width, double height) {
    var below = height - YearBars.HEIGHT;
    years.resizeRelocate(0, below, width, YearBars.HEIGHT);
    var top = below - captionAbove(below, width, Math.rint(height * CAPTION_SHARE));
    var aside = card.isVisible() ? cardWidth(width, top) : 0;
    card.resizeRelocate(width - aside, 0, aside, top);
    if (mapRoom.getWidth() != width - aside || mapRoom.getHeight() != top) {
      mapRoom.resizeRelocate(0, 0, width - aside, top);
      Platform.runLater(this::refit);
    }
  }

  private double cardWidth(double width, double height) {
    for (var share : CARD_SHARES) {
      if (card.fits(Math.rint(width * share), height)) {
        return Math.rint(width * share);
      }
    }
    return Math.rint(width * CARD_SHARES[CARD_SHARES.length - 1]);
  }

  /** The map has another size: it shall still show as much. */
  private void refit() {
    asked.ifPresent(state -> coordinator.adjust(new Action.Show(fitted(state))));
  }

  /**
   * Sets the caption.
   *
   * @param most how high it may be, with the room around it
   * @return how high it is; 0 without one
   */
  private double captionAbove(double bottom, double width, double most) {
    var room = position.words().isEmpty() ? 0 : POSITION_WIDTH;
    var captionWidth = width - 2 * EDGE - room;
    var high = caption.fit(captionWidth, most - CAPTION_ROOM);
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
