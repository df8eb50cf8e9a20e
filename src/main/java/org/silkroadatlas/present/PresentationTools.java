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
final class PresentationTools {
  /** After this time, the map has arrived at the next scene's position. */
  private static final Duration ARRIVED = Duration.millis(500);

  private final ProjectorView projectorView;
  private final PenStrokes pen = new PenStrokes();
  private final Spotlight spotlight = new Spotlight();
  private final Magnifier magnifier = new Magnifier();
  private final Group nodes = new Group(pen.node(), spotlight.node(), magnifier.node());
  private final PauseTransition arrival = new PauseTransition(ARRIVED);
  private PresentationTool tool = PresentationTool.NONE;
  private double x;
  private double y;
  private boolean isDrawing;

  PresentationTools(ProjectorView projectorView) {
    this.projectorView = projectorView;
    nodes.setManaged(false);
    nodes.setMouseTransparent(true);
    arrival.setOnFinished(over -> point());
    projectorView.widthProperty().subscribe(this::resized);
    projectorView.heightProperty().subscribe(this::resized);
  }

  Node node() {
    return nodes;
  }

  PresentationTool tool() {
    return tool;
  }

  /** Takes a tool, or puts it down if it is in use. */
  void toggle(PresentationTool wanted) {
    tool = tool == wanted ? PresentationTool.NONE : wanted;
    isDrawing = false;
    if (x == 0 && y == 0) {
      // The pointer has not moved yet.
      x = projectorView.getWidth() / 2;
      y = projectorView.getHeight() / 2;
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
    if (tool == PresentationTool.MAGNIFIER) {
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
    if (tool == PresentationTool.PEN && event.getButton() == MouseButton.PRIMARY) {
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
      pen.begin(x, y, projectorView.magnification());
      isDrawing = true;
    } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && isDrawing) {
      pen.extend(x, y);
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
      isDrawing = false;
    }
  }

  private void point() {
    spotlight.node().setVisible(tool == PresentationTool.SPOTLIGHT);
    magnifier.node().setVisible(tool == PresentationTool.MAGNIFIER);
    var large = projectorView.magnification();
    switch (tool) {
      case SPOTLIGHT ->
          spotlight.light(x, y, projectorView.getWidth(), projectorView.getHeight(), large);
      case MAGNIFIER -> magnifier.look(projectorView, x, y, large, projectorView.device());
      case NONE, PEN -> {}
    }
  }

  /** The number of strokes; for tests. */
  int strokes() {
    return pen.count();
  }
}
