package org.silkroadatlas.timeline;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Cursor.AtYear;
import org.silkroadatlas.query.Cursor.OnDay;
import org.silkroadatlas.time.Span;
import org.silkroadatlas.time.TickUnit;
import org.silkroadatlas.time.Ticks;
import org.silkroadatlas.time.TimeScale;
import org.silkroadatlas.time.YearRange;

/** Mouse, wheel and touch input. */
final class PointerTool {
  /** A press that moves less than this, in logical pixels, counts as a click. */
  private static final double SLACK = 4;

  /** How far beside a symbol a click still hits it, in logical pixels. */
  private static final double REACH = 5;

  /** How many times this distance a finger can miss by. */
  private static final double FINGER = 3;

  private final TimelineCanvas canvas;
  private final Coordinator coordinator;
  private final Player player;
  private final SelectionScroller revealer;
  private Drag drag = Drag.NONE;
  private double pressX;
  private double pressY;
  private double lastX;
  private double lastY;
  private boolean isMoved;
  private boolean isAdjusting;
  private Adder adder = (x, y) -> false;

  private enum Drag {
    NONE,
    PAN,
    SCROLL,
    YEARS,
    BRUSH,
    BRUSH_START,
    BRUSH_END
  }

  /**
   * Handles the input of a canvas.
   *
   * @param player stopped when the user takes over
   * @param revealer brings what a hint announces into view
   */
  PointerTool(
      TimelineCanvas canvas, Coordinator coordinator, Player player, SelectionScroller revealer) {
    this.canvas = canvas;
    this.coordinator = coordinator;
    this.player = player;
    this.revealer = revealer;
  }

  /** Starts to handle input. */
  Subscription attach() {
    canvas.setOnMouseMoved(this::moved);
    canvas.setOnMouseExited(event -> left());
    canvas.setOnMousePressed(this::pressed);
    canvas.setOnMouseDragged(this::dragged);
    canvas.setOnMouseReleased(this::released);
    canvas.setOnScroll(this::scrolled);
    canvas.setOnZoom(this::pinched);
    return () -> {
      canvas.setOnMouseMoved(null);
      canvas.setOnMouseExited(null);
      canvas.setOnMousePressed(null);
      canvas.setOnMouseDragged(null);
      canvas.setOnMouseReleased(null);
      canvas.setOnScroll(null);
      canvas.setOnZoom(null);
    };
  }

  private void moved(MouseEvent event) {
    var hit = canvas.hitAt(event.getX(), event.getY(), reach(event.getX(), event.getY()));
    canvas.attend(canvas.interaction().withPointed(hit));
    coordinator.hover(hit.flatMap(PointerTool::item));
    canvas.setCursor(shape(hit, event.getX(), event.getY()));
  }

  /** Titles must be hit exactly; symbols are small and can be missed slightly. */
  private double reach(double x, double y) {
    var geometry = canvas.geometry();
    return y < geometry.lanesTop() || x < geometry.left() ? 0 : REACH;
  }

  private Cursor shape(Optional<TimelineHit> hit, double x, double y) {
    var geometry = canvas.geometry();
    if (hit.isPresent() || (y >= geometry.axisTop() && y < geometry.lanesTop())) {
      return Cursor.HAND;
    }
    return isOnMinimap(y)
        ? switch (brushPart(x)) {
          case BRUSH_START, BRUSH_END -> Cursor.H_RESIZE;
          default -> Cursor.HAND;
        }
        : Cursor.DEFAULT;
  }

  private static Optional<ItemRef> item(TimelineHit hit) {
    return switch (hit) {
      case TimelineHit.OfEvent(var event) -> Optional.of(event.ref());
      case TimelineHit.OfLane(var format) -> Optional.of(format.ref());
      case TimelineHit.OfBand(var membership) -> Optional.of(membership.ref());
      case TimelineHit.OfCluster c -> Optional.empty();
      case TimelineHit.OfMembers m -> Optional.empty();
      case TimelineHit.OfChanges changes -> changes.format().map(Format::ref);
      case TimelineHit.OfHeading h -> Optional.empty();
      case TimelineHit.OfControl c -> Optional.empty();
      case TimelineHit.OfHint h -> Optional.empty();
      case TimelineHit.OfAct a -> Optional.empty();
    };
  }

  private void left() {
    canvas.release();
    canvas.attend(canvas.interaction().withPointed(Optional.empty()));
    coordinator.hover(Optional.empty());
  }

  private void pressed(MouseEvent event) {
    canvas.requestFocus();
    canvas.window().stop();
    canvas.attend(canvas.interaction().withRow(Optional.empty()));
    pressX = event.getX();
    pressY = event.getY();
    lastX = pressX;
    lastY = pressY;
    isMoved = false;
    isAdjusting = false;
    drag = event.getButton() == MouseButton.PRIMARY ? dragFrom(pressX, pressY) : Drag.NONE;
    if (drag == Drag.BRUSH) {
      catchBrush(pressX);
    }
  }

  /** A press beside the brush moves it there. */
  private void catchBrush(double x) {
    var scale = canvas.window().scale();
    var day = overview().day(x - canvas.geometry().left());
    if (day < scale.first() || day > scale.last()) {
      canvas.window().zoomTo(scale.panned(scale.width() / 2 - scale.x(day)));
    }
  }

  private Drag dragFrom(double x, double y) {
    var geometry = canvas.geometry();
    if (x < geometry.left()) {
      return y < geometry.lanesTop() ? Drag.NONE : Drag.SCROLL;
    }
    if (y >= geometry.lanesTop()) {
      return x > geometry.right() ? Drag.SCROLL : Drag.PAN;
    }
    return isOnMinimap(y) ? brushPart(x) : Drag.YEARS;
  }

  /** The minimap is low, so a point slightly below it still counts. */
  private boolean isOnMinimap(double y) {
    return y < HeaderPainter.MINIMAP + REACH
        && !HeaderPainter.isHome(canvas.window().scale(), coordinator.index().years());
  }

  private TimeScale overview() {
    return HeaderPainter.overview(canvas.geometry(), canvas.series().reach());
  }

  private Drag brushPart(double x) {
    var scale = canvas.window().scale();
    var at = x - canvas.geometry().left();
    if (Math.abs(at - overview().x(scale.first())) <= REACH) {
      return Drag.BRUSH_START;
    }
    return Math.abs(at - overview().x(scale.last())) <= REACH ? Drag.BRUSH_END : Drag.BRUSH;
  }

  private void dragged(MouseEvent event) {
    var x = event.getX();
    var y = event.getY();
    isMoved |= Math.hypot(x - pressX, y - pressY) > SLACK;
    if (!isMoved) {
      return;
    }
    switch (drag) {
      case NONE -> {}
      case PAN -> {
        // a finger also scrolls, with inertia after it is lifted
        if (!event.isSynthesized()) {
          canvas.window().drag(x - lastX, y - lastY);
        }
      }
      case SCROLL -> scroll(y - lastY);
      case YEARS -> chooseYears(x);
      case BRUSH -> canvas.window().drag((lastX - x) * zoom(), 0);
      case BRUSH_START, BRUSH_END -> resizeBrush(x);
    }
    lastX = x;
    lastY = y;
  }

  /** A drag on the scroll bar moves it; a drag on the titles moves the lanes. */
  private void scroll(double dy) {
    var window = canvas.window();
    var isBar = pressX > canvas.geometry().right();
    var lanes = Math.max(canvas.geometry().lanes(), 1);
    var distance = isBar ? dy * canvas.rowLayout().height() / lanes : -dy;
    window.scrollTo(window.scroll() + distance);
  }

  private double zoom() {
    return canvas.window().scale().perDay() / overview().perDay();
  }

  private void resizeBrush(double x) {
    var scale = canvas.window().scale();
    var day = overview().day(x - canvas.geometry().left());
    var first = drag == Drag.BRUSH_START ? Math.min(day, scale.last() - 1) : scale.first();
    var last = drag == Drag.BRUSH_END ? Math.max(day, scale.first() + 1) : scale.last();
    var wanted = new TimeScale(first, scale.width() / (last - first), scale.width());
    canvas.window().zoomTo(wanted);
  }

  private void chooseYears(double x) {
    var years = canvas.series().reach();
    var one = years.clamp(yearAt(pressX));
    var other = years.clamp(yearAt(x));
    var action = new Action.ChooseYears(Optional.of(YearRange.between(one, other)));
    if (isAdjusting) {
      coordinator.adjust(action);
    } else {
      coordinator.perform(action);
      isAdjusting = true;
    }
  }

  private int yearAt(double x) {
    return canvas.window().scale().dateAt(x - canvas.geometry().left()).getYear();
  }

  private void released(MouseEvent event) {
    if (!isMoved && event.getButton() == MouseButton.PRIMARY) {
      clicked(event);
    }
    drag = Drag.NONE;
  }

  private void clicked(MouseEvent event) {
    var x = event.getX();
    var y = event.getY();
    var hit = canvas.hitAt(x, y, reach(x, y) * (event.isSynthesized() ? FINGER : 1));
    var toggles = event.isShortcutDown() || event.isControlDown();
    if (hit.isPresent()) {
      canvas.underPointer(() -> act(hit.get(), toggles));
    } else if (x >= canvas.geometry().left() && x <= canvas.geometry().right()) {
      clickedTime(x, y, event.getClickCount());
    }
  }

  private void act(TimelineHit hit, boolean toggles) {
    switch (hit) {
      case TimelineHit.OfEvent(var event) -> coordinator.perform(new Action.Focus(event.ref()));
      case TimelineHit.OfCluster(var events) ->
          canvas
              .window()
              .glideToSpan(
                  EventSeries.start(events.getFirst().date()),
                  EventSeries.end(events.getLast().date()));
      case TimelineHit.OfBand(var membership) ->
          coordinator.perform(new Action.Focus(membership.ref()));
      case TimelineHit.OfChanges changes ->
          changes
              .format()
              .ifPresentOrElse(
                  format -> coordinator.perform(new Action.Focus(format.ref())),
                  () -> canvas.toggle(changes.changes().getFirst().format().vector()));
      case TimelineHit.OfMembers(var format) -> canvas.toggleMembers(format);
      case TimelineHit.OfControl(var control) -> act(control);
      case TimelineHit.OfHint(var side) -> revealer.reveal(side);
      case TimelineHit.OfAct a -> {}
      case TimelineHit.OfLane(var format) ->
          coordinator.perform(
              toggles ? new Action.ToggleFormat(format.id()) : new Action.Focus(format.ref()));
      case TimelineHit.OfHeading(var vector) -> {
        if (toggles) {
          coordinator.perform(new Action.ChooseFormats(canvas.withToggled(vector)));
        } else {
          canvas.toggle(vector);
        }
      }
    }
  }

  private void act(TimelineHit.Control control) {
    switch (control) {
      case FOLD -> canvas.toggleAll();
      case PLAY -> player.toggle();
      case WHOLE -> canvas.window().glideHome();
    }
  }

  /** Adds an own record at a point. */
  @FunctionalInterface
  interface Adder {
    /** Handles a double-click in a lane; false if no record can be added there. */
    boolean addAt(double x, double y);
  }

  /** Sets the action for a double-click between the events of a lane. */
  void setOnAdd(Adder adder) {
    this.adder = adder;
  }

  private void clickedTime(double x, double y, int clicks) {
    var years = canvas.series().reach();
    var scale = canvas.window().scale();
    var unit = Ticks.unit(scale.perDay(), 1);
    var isFine = unit == TickUnit.DAY || unit == TickUnit.WEEK;
    player.stop();
    if (clicks == 2 && adder.addAt(x, y)) {
      return;
    }
    if (clicks == 2) {
      var span = Span.ofYear(yearAt(x));
      var start = TimeScale.moment(span.start());
      canvas.window().glideToSpan(start, TimeScale.moment(span.end()));
    } else if (isFine && y >= canvas.geometry().axisTop()) {
      var day = scale.dateAt(x - canvas.geometry().left());
      coordinator.perform(new Action.MoveCursor(new OnDay(day)));
    } else {
      var year = years.clamp(yearAt(x));
      coordinator.perform(new Action.MoveCursor(new AtYear(year)));
    }
  }

  private void scrolled(ScrollEvent event) {
    var geometry = canvas.geometry();
    var window = canvas.window();
    if (event.isDirect()) {
      if (drag == Drag.PAN || drag == Drag.NONE) {
        window.drag(event.getDeltaX(), event.getDeltaY());
      }
    } else if (event.getX() < geometry.left() || event.isShiftDown()) {
      var dy = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
      window.scrollTo(window.scroll() - dy);
    } else if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      window.drag(event.getDeltaX(), 0);
    } else {
      window.zoom(Math.pow(1.0035, event.getDeltaY()), event.getX() - geometry.left());
    }
    event.consume();
  }

  private void pinched(ZoomEvent event) {
    canvas.window().zoom(event.getZoomFactor(), event.getX() - canvas.geometry().left());
    event.consume();
  }
}
