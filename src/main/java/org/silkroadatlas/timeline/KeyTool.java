package org.silkroadatlas.timeline;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.time.YearRange;

/**
 * Keyboard input: years, range, zoom, Play, events in chronological order, rows, and finding by
 * typing. Ctrl+Tab always leaves the pane; Tab leaves it after the last event.
 */
final class KeyTool {
  private static final double ZOOM = 1.6;
  private static final int PAGE = 5;

  private final TimelineCanvas canvas;
  private final Coordinator coordinator;
  private final Player player;
  private final EventNavigator navigator;
  private final SelectionScroller revealer;
  private Optional<Integer> anchor = Optional.empty();

  KeyTool(
      TimelineCanvas canvas,
      Coordinator coordinator,
      Player player,
      EventNavigator navigator,
      SelectionScroller revealer) {
    this.canvas = canvas;
    this.coordinator = coordinator;
    this.player = player;
    this.navigator = navigator;
    this.revealer = revealer;
  }

  /** Starts to handle keys. */
  Subscription attach() {
    canvas.setOnKeyPressed(this::pressed);
    canvas.setOnKeyTyped(this::typed);
    return () -> {
      canvas.setOnKeyPressed(null);
      canvas.setOnKeyTyped(null);
    };
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown() || event.isControlDown()) {
      if (event.isControlDown() && withControl(event.getCode())) {
        event.consume();
      }
      return;
    }
    if (!canvas.interaction().find().isEmpty() ? finding(event) || move(event) : move(event)) {
      event.consume();
    }
  }

  /** Ctrl+Space filters by the row; Ctrl with an arrow follows the hint on that side. */
  private boolean withControl(KeyCode code) {
    return switch (code) {
      case SPACE -> toggleFilter();
      case UP, KP_UP -> revealer.reveal(Hints.Side.ABOVE);
      case DOWN, KP_DOWN -> revealer.reveal(Hints.Side.BELOW);
      case LEFT, KP_LEFT -> revealer.reveal(Hints.Side.EARLIER);
      case RIGHT, KP_RIGHT -> revealer.reveal(Hints.Side.LATER);
      default -> false;
    };
  }

  private boolean move(KeyEvent event) {
    var isShifted = event.isShiftDown();
    var year = coordinator.state().cursor().year();
    var index = coordinator.index();
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> toYear(year - 1, isShifted);
      case RIGHT, KP_RIGHT -> toYear(year + 1, isShifted);
      case HOME -> toYear(end(year, index.years().first(), index.reach().first()), isShifted);
      case END -> toYear(end(year, index.years().last(), index.reach().last()), isShifted);
      case UP, KP_UP -> toRow(-1);
      case DOWN, KP_DOWN -> toRow(1);
      case PAGE_UP -> toRow(-PAGE);
      case PAGE_DOWN -> toRow(PAGE);
      case SPACE -> player.toggle();
      case ENTER -> enter(isShifted);
      case ESCAPE -> escape();
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The end of the timeline's years; if already there, the end of the years of all records. */
  private static int end(int year, int usual, int farthest) {
    return year == usual ? farthest : usual;
  }

  /** While text is being typed, some keys belong to it. */
  private boolean finding(KeyEvent event) {
    var text = canvas.interaction().find();
    switch (event.getCode()) {
      case ESCAPE -> show("");
      case BACK_SPACE -> find(text.substring(0, text.length() - 1));
      case F3 -> navigator.find(text, true).ifPresent(this::preview);
      case SPACE -> {}
      case ENTER -> {
        enter(false);
        show("");
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void show(String text) {
    canvas.attend(canvas.interaction().withFind(text));
  }

  private void toYear(int wanted, boolean isExtending) {
    player.stop();
    var year = canvas.series().reach().clamp(wanted);
    if (isExtending) {
      extendTo(year);
    } else {
      anchor = Optional.empty();
      coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(year)));
    }
  }

  /** The range extends from the year at which Shift was first pressed to the cursor. */
  private void extendTo(int year) {
    var current = coordinator.state().cursor().year();
    var years = coordinator.state().filter().years();
    int from = anchor.filter(a -> years.isPresent()).orElse(current);
    anchor = Optional.of(from);
    coordinator.perform(new Action.ChooseYears(Optional.of(YearRange.between(from, year))));
    coordinator.adjust(new Action.MoveCursor(new Cursor.AtYear(year)));
  }

  /** Moves between rows. A lane is also previewed in the other panes. */
  private void toRow(int steps) {
    var rows = canvas.rowLayout().all();
    if (rows.isEmpty()) {
      return;
    }
    var at = canvas.interaction().row().flatMap(key -> canvas.rowLayout().find(key));
    var first = canvas.rowLayout().at(canvas.window().scroll()).map(RowLayout.Placed::number);
    var next = at.map(row -> row.number() + steps).orElse(first.orElse(0));
    var row = rows.get(Math.clamp(next, 0, rows.size() - 1));
    canvas.attend(canvas.interaction().withRow(Optional.of(row.row().key())));
    coordinator.hover(
        row.row() instanceof LaneRow.Format lane ? Optional.of(lane.ref()) : Optional.empty());
    revealer.reveal(row);
  }

  private Optional<LaneRow> row() {
    return canvas
        .interaction()
        .row()
        .flatMap(key -> canvas.rowLayout().find(key))
        .map(RowLayout.Placed::row);
  }

  private void zoom(double factor) {
    var window = canvas.window();
    var year = coordinator.state().cursor().yearSpan();
    var x = (window.aim().x(year.start()) + window.aim().x(year.end())) / 2;
    var isSeen = x > 0 && x < window.aim().width();
    window.glideZoom(factor, isSeen ? x : window.aim().width() / 2);
  }

  private void step(boolean isForward) {
    player.stop();
    navigator.next(isForward).ifPresent(this::preview);
  }

  private void preview(Event event) {
    canvas.attend(canvas.interaction().withRow(Optional.empty()));
    coordinator.hover(Optional.of(event.ref()));
    revealer.reveal(event);
  }

  /** Acts on the current row, or else on the previewed event. */
  private void enter(boolean isShifted) {
    var row = row();
    if (row.isEmpty()) {
      navigator.current().ifPresent(event -> coordinator.perform(new Action.Focus(event.ref())));
      return;
    }
    switch (row.get()) {
      case LaneRow.Heading heading -> canvas.toggle(heading.vector());
      case LaneRow.Format lane -> {
        if (isShifted) {
          canvas.toggleMembers(lane.lane().format());
        } else {
          coordinator.perform(new Action.Focus(lane.ref()));
        }
      }
    }
  }

  /** Adds the current item to the filter, or removes it. */
  private boolean toggleFilter() {
    var row = row();
    Optional<Action> action =
        row.flatMap(
            on ->
                switch (on) {
                  case LaneRow.Heading h ->
                      Optional.of(new Action.ChooseFormats(canvas.withToggled(h.vector())));
                  case LaneRow.Format f ->
                      Optional.of(new Action.ToggleFormat(f.lane().format().id()));
                });
    action.ifPresent(coordinator::perform);
    return action.isPresent();
  }

  /** Clears the preview first, then the selection. */
  private void escape() {
    player.stop();
    var isAt =
        canvas.interaction().row().isPresent() || coordinator.hoverProperty().get().isPresent();
    canvas.attend(canvas.interaction().withRow(Optional.empty()));
    coordinator.hover(Optional.empty());
    if (!isAt || coordinator.state().focus().isPresent()) {
      coordinator.perform(new Action.StepOut());
    }
  }

  private void typed(KeyEvent event) {
    var text = event.getCharacter();
    if (event.isAltDown() || event.isMetaDown() || event.isControlDown() || text.isEmpty()) {
      return;
    }
    if (canvas.interaction().find().isEmpty() && sign(text)) {
      event.consume();
      return;
    }
    var letter = text.codePointAt(0);
    var isWord = Character.isLetterOrDigit(letter) && letter != '0';
    var goesOn = !canvas.interaction().find().isEmpty() && letter >= ' ' && letter != 0x7f;
    if (isWord || goesOn) {
      find(canvas.interaction().find() + text);
      event.consume();
    }
  }

  /**
   * Signs are handled by the typed character rather than the key, which may be a letter on other
   * keyboards. A key either acts or types, never both.
   */
  private boolean sign(String typed) {
    switch (typed) {
      case "+", "=" -> zoom(ZOOM);
      case "-", "−" -> zoom(1 / ZOOM);
      case "0" -> canvas.window().glideHome();
      case "." -> step(true);
      case "," -> step(false);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void find(String text) {
    player.stop();
    show(text);
    navigator.find(text, false).ifPresent(this::preview);
  }
}
