package org.silkroadatlas.map.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.layer.MapFonts;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.State;

/**
 * Small maps of all years for the formats of the filter; each is a button that goes to its year.
 * Small multiples show change more reliably than motion. Play steps through the years and stops on
 * any input. JavaFX thread only.
 */
public final class YearGrid {
  private static final double WIDTH = 64;
  private static final double HEIGHT = 34;

  /** The width of a map when presenting: six maps and their borders fill a row. */
  private static final double LARGE_WIDTH = 76;

  private static final double LARGE_HEIGHT = 38;

  /** How much finer those are drawn, since they are magnified. */
  private static final double LARGE_FINENESS = 3;

  private static final Duration STEP = Duration.millis(900);

  private final Coordinator coordinator;
  private final Messages messages;
  private final BaseMap base;
  private final FlowPane strip = new FlowPane(4, 4);
  private final Button play = new Button();
  private final Map<Integer, Button> years = new LinkedHashMap<>();
  private final Timeline player = new Timeline();
  private final EventHandler<InputEvent> stopper = this::interrupt;
  private Palette palette;
  private Subscription subscription = Subscription.EMPTY;
  private @Nullable State drawn;
  private @Nullable DatasetIndex drawnOf;
  private boolean isForAudience;

  /** A grid that is not attached yet. */
  public YearGrid(Coordinator coordinator, Messages messages, BaseMap base, Palette palette) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.base = base;
    this.palette = palette;
    player.getKeyFrames().add(new KeyFrame(STEP, e -> next()));
    player.setCycleCount(Animation.INDEFINITE);
    play.setOnAction(e -> toggle());
    play.setMinSize(WIDTH, HEIGHT / 2);
    strip.setPrefWrapLength(9 * (WIDTH + 24));
  }

  /** The node to add to the window. */
  public Region region() {
    return strip;
  }

  /** For presenting: fills the room and leaves out interactive controls. */
  public void showForPresenting() {
    isForAudience = true;
    strip.setAlignment(Pos.CENTER);
  }

  /** Starts to follow the shared state. */
  public void attach() {
    subscription = coordinator.visibleProperty().subscribe(visible -> update());
  }

  /** Stops following. */
  public void detach() {
    stop();
    subscription.unsubscribe();
  }

  /** Redraws in other colours. */
  public void setPalette(Palette other) {
    palette = other;
    redraw();
  }

  /** Redraws all years. */
  public void redraw() {
    drawn = null;
    update();
  }

  private void update() {
    var state = coordinator.state();
    if (base.readyZoom(2).isEmpty()) {
      return;
    }
    var isSame = coordinator.index().equals(drawnOf);
    if (!isSame || drawn == null || !drawn.filter().equals(state.filter())) {
      draw(state);
      drawnOf = coordinator.index();
    }
    drawn = state;
    mark(state.cursor().year());
  }

  private void draw(State state) {
    years.clear();
    strip.getChildren().clear();
    var range = coordinator.index().years();
    for (var year = range.first(); year <= range.last(); year++) {
      var button = cell(state, year);
      years.put(year, button);
      strip.getChildren().add(button);
    }
    if (!isForAudience) {
      strip.getChildren().add(play);
    }
    style();
  }

  private Button cell(State state, int year) {
    var fineness = isForAudience ? LARGE_FINENESS : 1;
    var canvas =
        new Canvas(
            fineness * (isForAudience ? LARGE_WIDTH : WIDTH),
            fineness * (isForAudience ? LARGE_HEIGHT : HEIGHT));
    canvas.getTransforms().add(new Scale(1 / fineness, 1 / fineness));
    var cursor = new Cursor.AtYear(year);
    var visible =
        Query.visible(coordinator.index(), state.withCursor(cursor), coordinator.visible());
    var contents = MapContents.of(coordinator.index(), visible, palette, AtlasLayer.all());
    SmallMap.paint(canvas, contents, base, palette);
    var button = new Button(Integer.toString(year), new Group(canvas));
    button.setContentDisplay(ContentDisplay.TOP);
    button.setGraphicTextGap(0);
    button.setAccessibleText(
        messages.get("map.years.cell", Integer.toString(year), visible.map().fills().size()));
    button.setOnAction(e -> coordinator.perform(new Action.MoveCursor(cursor)));
    return button;
  }

  private void mark(int current) {
    years.forEach(
        (year, button) ->
            button.setStyle(
                MapFonts.css(10)
                    + "-fx-padding: 1 1 0 1; -fx-background-radius: 3; -fx-border-radius: 3;"
                    + " -fx-border-width: 2;-fx-background-color: "
                    + CssColors.css(palette.background(), 0.95)
                    + "; -fx-text-fill: "
                    + CssColors.css(year == current ? palette.accent() : palette.quietText())
                    + (year == current ? "; -fx-font-weight: bold" : "")
                    + "; -fx-border-color: "
                    + (year == current ? CssColors.css(palette.accent()) : "transparent")
                    + ";"));
  }

  private void style() {
    strip.setStyle(
        "-fx-padding: 6; -fx-background-radius: 4; -fx-background-color: "
            + CssColors.css(palette.background(), isForAudience ? 1 : 0.97)
            + ";");
    play.setText(messages.get(isPlaying() ? "map.years.stop" : "map.years.play"));
  }

  /** Whether it is stepping through the years. */
  public boolean isPlaying() {
    return player.getStatus() == Animation.Status.RUNNING;
  }

  private void toggle() {
    if (isPlaying()) {
      stop();
    } else {
      start();
    }
  }

  private void start() {
    var range = coordinator.index().years();
    if (coordinator.state().cursor().year() >= range.last()) {
      coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(range.first())));
    }
    player.playFromStart();
    listen(strip.getScene(), true);
    style();
  }

  /** Stops playing on any input, except input on the play button, which handles it itself. */
  private void interrupt(InputEvent e) {
    var node = e.getTarget() instanceof Node target ? target : null;
    while (node != null && !node.equals(play)) {
      node = node.getParent();
    }
    if (node == null) {
      stop();
    }
  }

  private void stop() {
    player.stop();
    listen(strip.getScene(), false);
    style();
  }

  private void listen(@Nullable Scene scene, boolean on) {
    if (scene == null) {
      return;
    }
    for (var type : List.of(MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED, ScrollEvent.SCROLL)) {
      if (on) {
        scene.addEventFilter(type, stopper);
      } else {
        scene.removeEventFilter(type, stopper);
      }
    }
  }

  private void next() {
    var year = coordinator.state().cursor().year() + 1;
    if (year > coordinator.index().years().last()) {
      stop();
    } else {
      coordinator.adjust(new Action.MoveCursor(new Cursor.AtYear(year)));
    }
  }
}
