package org.silkroadatlas.present;

import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * The pen, spotlight and magnifier over the picture. They belong to the presentation, not to the
 * lecture: nothing is saved. JavaFX thread only.
 */
final class TalkTools {
  /** After this time, the map has arrived at the next scene's position. */
  private static final Duration ARRIVED = Duration.millis(500);

  private final Projection projection;
  private final PenStrokes pen = new PenStrokes();
  private final Spotlight spotlight = new Spotlight();
  private final Magnifier magnifier = new Magnifier();
  private final Group nodes = new Group(pen.node(), spotlight.node(), magnifier.node());
  private final PauseTransition arrival = new PauseTransition(ARRIVED);
  private TalkTool tool = TalkTool.NONE;
  private double x;
  private double y;
  private boolean isDrawing;

  TalkTools(Projection projection) {
    this.projection = projection;
    nodes.setManaged(false);
    nodes.setMouseTransparent(true);
    arrival.setOnFinished(over -> point());
    projection.widthProperty().subscribe(this::resized);
    projection.heightProperty().subscribe(this::resized);
  }

  Node node() {
    return nodes;
  }

  TalkTool tool() {
    return tool;
  }

  /** Takes a tool, or puts it down if it is in use. */
  void toggle(TalkTool wanted) {
    tool = tool == wanted ? TalkTool.NONE : wanted;
    isDrawing = false;
    if (x == 0 && y == 0) {
      // The pointer has not moved yet.
      x = projection.getWidth() / 2;
      y = projection.getHeight() / 2;
    }
    point();
  }

  /** Erases the drawing. */
  void erase() {
    pen.clear();
    isDrawing = false;
  }

  /** Called when another picture is shown. */
  void sceneChanged() {
    erase();
    if (tool == TalkTool.MAGNIFIER) {
      point();
      arrival.playFromStart();
    }
  }

  void stop() {
    arrival.stop();
  }

  private void resized() {
    erase();
    point();
  }

  /** Follows the pointer; returns whether the pen consumed the event. */
  boolean takes(MouseEvent event) {
    x = event.getSceneX();
    y = event.getSceneY();
    var type = event.getEventType();
    if (tool == TalkTool.PEN && event.getButton() == MouseButton.PRIMARY) {
      draw(event);
      return true;
    }
    if (type == MouseEvent.MOUSE_MOVED
        || type == MouseEvent.MOUSE_DRAGGED
        || type == MouseEvent.MOUSE_RELEASED) {
      point();
    }
    return false;
  }

  private void draw(MouseEvent event) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      pen.begin(x, y, projection.magnification());
      isDrawing = true;
    } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && isDrawing) {
      pen.extend(x, y);
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
      isDrawing = false;
    }
  }

  private void point() {
    spotlight.node().setVisible(tool == TalkTool.SPOTLIGHT);
    magnifier.node().setVisible(tool == TalkTool.MAGNIFIER);
    var large = projection.magnification();
    switch (tool) {
      case SPOTLIGHT -> spotlight.light(x, y, projection.getWidth(), projection.getHeight(), large);
      case MAGNIFIER -> magnifier.look(projection, x, y, large, projection.device());
      case NONE, PEN -> {}
    }
  }

  /** The number of strokes; for tests. */
  int strokes() {
    return pen.count();
  }
}
