package org.silkroadatlas.present;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.WindowEvent;
import org.silkroadatlas.present.PresenterCommand.Act;

/** The window that fills the projector. */
final class ProjectorStage {
  /** A press that moves less than this, in logical pixels, counts as a click. */
  private static final double SLACK = 4;

  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private final Scene scene;
  private final PointerHighlight ring;
  private final PresentationTools tools;
  private final Consumer<PresenterCommand> commands;
  private final ClickerKeys keys;
  private Point2D pressed = Point2D.ZERO;
  private boolean isClosing;

  ProjectorStage(
      ProjectorView projectorView, PresentationContext parts, Consumer<PresenterCommand> commands) {
    this.commands = commands;
    keys = new ClickerKeys(parts.clock());
    var root = new StackPane(projectorView);
    root.setFocusTraversable(true);
    root.setAccessibleText(parts.messages().get("present.accessible"));
    scene = new Scene(root, 1280, 720);
    scene.setUserAgentStylesheet(parts.look().base());
    scene.getStylesheets().setAll(PresenterStylesheets.of(parts.look()));
    ring = new PointerHighlight(scene);
    tools = new PresentationTools(projectorView);
    root.getChildren().addAll(tools.node(), ring.node());
    scene.addEventFilter(KeyEvent.ANY, this::key);
    scene.addEventFilter(MouseEvent.ANY, this::mouse);
    scene.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
    stage.getIcons().setAll(parts.icons());
    stage.setTitle(parts.titled(parts.messages().get("present.title")));
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setScene(scene);
    stage.outputScaleXProperty().subscribe(scale -> projectorView.setDevice(scale.doubleValue()));
    root.requestFocus();
  }

  private void key(KeyEvent event) {
    keys.read(event).ifPresent(commands);
    event.consume();
  }

  /**
   * A click goes to the next scene, as in other programs; a drag or the wheel moves the map, unless
   * the pen is in use.
   */
  private void mouse(MouseEvent event) {
    var type = event.getEventType();
    if (tools.takes(event)) {
      event.consume();
    } else if (type == MouseEvent.MOUSE_PRESSED) {
      pressed = new Point2D(event.getSceneX(), event.getSceneY());
    } else if (type == MouseEvent.MOUSE_CLICKED) {
      event.consume();
      if (pressed.distance(event.getSceneX(), event.getSceneY()) < SLACK) {
        click(event.getButton());
      }
    } else if (type == MouseEvent.MOUSE_MOVED) {
      // Hovering would put tooltips and outlines between the audience and the picture.
      event.consume();
    }
  }

  private void click(MouseButton button) {
    switch (button) {
      case PRIMARY, FORWARD -> commands.accept(Act.NEXT);
      case SECONDARY, BACK -> commands.accept(Act.BACK);
      default -> {}
    }
  }

  PresentationTools tools() {
    return tools;
  }

  void toggleRing() {
    ring.toggle();
  }

  /** Opens full screen on a display. */
  void show(DisplayDevice display) {
    put(display);
    stage.show();
    stage.setFullScreen(true);
  }

  private void put(DisplayDevice display) {
    var bounds = display.bounds();
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
  }

  /** Moves to another display, leaving full screen in between, or the window would not move. */
  void move(DisplayDevice display) {
    stage.setFullScreen(false);
    put(display);
    stage.setFullScreen(true);
  }

  void focus() {
    stage.toFront();
    stage.requestFocus();
  }

  /** Runs an action when the window is closed from outside. */
  void whenHidden(Runnable action) {
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDDEN,
        hidden -> {
          if (!isClosing) {
            action.run();
          }
        });
  }

  void close() {
    isClosing = true;
    ring.stop();
    tools.stop();
    stage.hide();
  }

  /** The window itself; for tests. */
  Stage stage() {
    return stage;
  }
}
