package org.silkroadatlas.timeline;

import java.util.Optional;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.time.YearRange;

/** The keyboard. */
final class KeyTool {
  private static final double ZOOM = 1.6;

  private final TimelineCanvas canvas;
  private final Coordinator coordinator;
  private final Player player;
  private final EventWalk walk;
  private Optional<Integer> anchor = Optional.empty();

  KeyTool(TimelineCanvas canvas, Coordinator coordinator, Player player, EventWalk walk) {
    this.canvas = canvas;
    this.coordinator = coordinator;
    this.player = player;
    this.walk = walk;
  }

  /** Starts to listen. */
  Subscription attach() {
    canvas.setOnKeyPressed(this::pressed);
    canvas.setOnKeyTyped(this::typed);
    return () -> {
      canvas.setOnKeyPressed(null);
      canvas.setOnKeyTyped(null);
    };
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown()
        || event.isShortcutDown()
        || event.isControlDown()
        || event.isMetaDown()) {
      return;
    }
    var isHandled = canvas.find().isEmpty() ? move(event) : finding(event) || move(event);
    if (isHandled) {
      event.consume();
    }
  }

  private boolean move(KeyEvent event) {
    var isExtending = event.isShiftDown();
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> toYear(coordinator.state().cursor().year() - 1, isExtending);
      case RIGHT, KP_RIGHT -> toYear(coordinator.state().cursor().year() + 1, isExtending);
      case HOME -> toYear(coordinator.index().years().first(), isExtending);
      case END -> toYear(coordinator.index().years().last(), isExtending);
      case UP, KP_UP -> scroll(-1);
      case DOWN, KP_DOWN -> scroll(1);
      case PAGE_UP -> scroll(-5);
      case PAGE_DOWN -> scroll(5);
      case ADD, PLUS, EQUALS -> zoom(ZOOM);
      case SUBTRACT, MINUS -> zoom(1 / ZOOM);
      case DIGIT0, NUMPAD0 -> canvas.window().glideHome();
      case SPACE -> player.toggle();
      case PERIOD -> step(true);
      case COMMA -> step(false);
      case TAB -> {
        return step(!isExtending);
      }
      case ENTER -> focus();
      case ESCAPE -> escape();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** While something is typed, some keys belong to it. */
  private boolean finding(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> canvas.setFind("");
      case BACK_SPACE -> find(canvas.find().substring(0, canvas.find().length() - 1));
      case TAB, F3 -> walk.find(canvas.find(), true).ifPresent(this::preview);
      case SPACE, PERIOD, COMMA, PLUS, MINUS, EQUALS, DIGIT0 -> {}
      case ENTER -> {
        focus();
        canvas.setFind("");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void toYear(int wanted, boolean isExtending) {
    player.stop();
    var year = coordinator.index().years().clamp(wanted);
    if (isExtending) {
      extendTo(year);
    } else {
      anchor = Optional.empty();
      coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(year)));
    }
  }

  /** The range runs from the year at which Shift was first used to the cursor. */
  private void extendTo(int year) {
    var current = coordinator.state().cursor().year();
    var years = coordinator.state().scope().years();
    var from = anchor.filter(a -> years.isPresent()).orElse(current);
    anchor = Optional.of(from);
    coordinator.perform(new Action.ChooseYears(Optional.of(YearRange.between(from, year))));
    coordinator.adjust(new Action.MoveCursor(new Cursor.AtYear(year)));
  }

  private void scroll(int rows) {
    var window = canvas.window();
    window.glideTo(window.aim(), window.scroll() + rows * 24);
  }

  private void zoom(double factor) {
    var window = canvas.window();
    var x = window.scale().x(coordinator.state().cursor().day().toEpochDay() - 182.0);
    var isSeen = x > 0 && x < window.scale().width();
    window.glideZoom(factor, isSeen ? x : window.scale().width() / 2);
  }

  private boolean step(boolean forward) {
    player.stop();
    var next = walk.next(forward);
    next.ifPresent(this::preview);
    return next.isPresent();
  }

  private void preview(Event event) {
    coordinator.hoverProperty().set(Optional.of(event.ref()));
    canvas.reveal(event);
  }

  private void focus() {
    walk.current().ifPresent(event -> coordinator.perform(new Action.Focus(event.ref())));
  }

  private void escape() {
    player.stop();
    if (coordinator.hoverProperty().get().isPresent()) {
      coordinator.hoverProperty().set(Optional.empty());
    }
    coordinator.perform(new Action.StepOut());
  }

  private void typed(KeyEvent event) {
    var text = event.getCharacter();
    if (event.isAltDown() || event.isShortcutDown() || event.isControlDown() || text.isEmpty()) {
      return;
    }
    var isWord = Character.isLetterOrDigit(text.codePointAt(0)) && !text.equals("0");
    var goesOn = !canvas.find().isEmpty() && text.codePointAt(0) >= ' ' && !text.equals("\u007f");
    if (isWord || goesOn) {
      find(canvas.find() + text);
      event.consume();
    }
  }

  private void find(String text) {
    canvas.setFind(text);
    walk.find(text, false).ifPresent(this::preview);
  }
}
