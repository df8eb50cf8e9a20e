package org.silkroadatlas.present;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * The lecturer's window: an ordinary one, because not every system supports two full-screen
 * windows. The keys of the clicker work in it too.
 */
final class NotesStage {
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 620;
  private static final double LEAST_WIDTH = 720;
  private static final double LEAST_HEIGHT = 460;

  private final Stage stage = new Stage();
  private Optional<DisplayDevice> on = Optional.empty();

  /**
   * @param closed called when the lecturer closes the window
   */
  NotesStage(
      Region notes,
      PresentationContext parts,
      Consumer<PresenterCommand> commands,
      Runnable closed) {
    var scene = new Scene(notes, WIDTH, HEIGHT);
    scene.setUserAgentStylesheet(parts.look().base());
    scene.getStylesheets().setAll(PresenterStylesheets.of(parts.look()));
    parts.look().textSize().ifPresent(scene.getStylesheets()::add);
    var keys = new ClickerKeys(parts.clock());
    scene.addEventFilter(
        KeyEvent.ANY,
        event -> {
          keys.read(event).ifPresent(commands);
          event.consume();
        });
    stage.getIcons().setAll(parts.icons());
    stage.setTitle(parts.titled(parts.messages().get("present.notes.title")));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
    stage.setOnCloseRequest(asked -> closed.run());
  }

  /** Centres it on a display, unless it is already on that display. */
  void show(DisplayDevice display) {
    if (on.filter(display::equals).isEmpty()) {
      on = Optional.of(display);
      var room = display.usable();
      var width = Math.min(WIDTH, room.getWidth());
      var height = Math.min(HEIGHT, room.getHeight());
      stage.setX(room.getMinX() + (room.getWidth() - width) / 2);
      stage.setY(room.getMinY() + (room.getHeight() - height) / 2);
      stage.setWidth(width);
      stage.setHeight(height);
    }
    stage.show();
  }

  boolean isShowing() {
    return stage.isShowing();
  }

  void hide() {
    stage.hide();
  }

  void close() {
    stage.close();
  }

  /** The window itself; for tests. */
  Stage stage() {
    return stage;
  }
}
