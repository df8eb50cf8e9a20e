package org.silkroadatlas.map.input;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.silkroadatlas.map.surface.Camera;

/** Mouse, trackpad and touch input on the map. */
final class MapPointer {
  /** What the gestures mean. */
  interface Gestures {
    void hover(Optional<Point2D> point);

    void click(double x, double y, boolean toggles);

    void menu(double x, double y, double screenX, double screenY);

    /** The user takes hold of the map. */
    void grasp();

    /** A drag has ended. */
    void rest();
  }

  /** A press that moves less than this, in logical pixels, counts as a click. */
  private static final double SLACK = 4;

  /** Scrolled pixels per zoom step; one notch of a wheel is 40. */
  private static final double STEP = 80;

  /** Amounts smaller than a wheel notch come from a trackpad, which needs no animation. */
  private static final double NOTCH = 30;

  private final Node node;
  private final Camera camera;
  private final Gestures gestures;
  private Point2D pressed = Point2D.ZERO;
  private Point2D last = Point2D.ZERO;
  private boolean dragging;
  private boolean down;

  MapPointer(Node node, Camera camera, Gestures gestures) {
    this.camera = camera;
    this.gestures = gestures;
    this.node = node;
    node.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    node.addEventHandler(MouseEvent.MOUSE_EXITED, e -> gestures.hover(Optional.empty()));
    node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    node.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    node.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    node.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    node.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    node.addEventHandler(ZoomEvent.ZOOM, this::pinch);
    node.setOnContextMenuRequested(
        e -> {
          if (!isOnMap(e)) {
            return;
          }
          gestures.menu(e.getX(), e.getY(), e.getScreenX(), e.getScreenY());
          e.consume();
        });
  }

  private static Point2D at(MouseEvent e) {
    return new Point2D(e.getX(), e.getY());
  }

  /** Nodes over the map, such as the legend or a comparison, are not part of it. */
  private boolean isOnMap(InputEvent e) {
    return node.equals(e.getTarget());
  }

  private void move(MouseEvent e) {
    gestures.hover(isOnMap(e) ? Optional.of(at(e)) : Optional.empty());
    // A map above another one has already handled what is under the pointer.
    e.consume();
  }

  private void press(MouseEvent e) {
    if (!isOnMap(e)) {
      return;
    }
    node.requestFocus();
    down = e.getButton() == MouseButton.PRIMARY;
    dragging = false;
    pressed = at(e);
    last = pressed;
    camera.stop();
  }

  private void drag(MouseEvent e) {
    if (!down) {
      return;
    }
    var now = at(e);
    if (!dragging && now.distance(pressed) >= SLACK) {
      dragging = true;
      camera.setHeld(true);
      gestures.grasp();
      gestures.hover(Optional.empty());
    }
    if (dragging) {
      camera.pan(now.getX() - last.getX(), now.getY() - last.getY());
      last = now;
    }
  }

  private void release(MouseEvent e) {
    if (down && dragging) {
      camera.setHeld(false);
      gestures.rest();
    }
    down = false;
  }

  private void click(MouseEvent e) {
    if (!isOnMap(e) || dragging || e.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (e.getClickCount() == 2) {
      gestures.grasp();
      camera.zoom(e.getX(), e.getY(), e.isShiftDown() ? -1 : 1);
    } else if (e.getClickCount() == 1) {
      gestures.click(e.getX(), e.getY(), e.isShortcutDown() || e.isControlDown());
    }
  }

  private void scroll(ScrollEvent e) {
    if (!isOnMap(e) || e.isInertia() || e.getDeltaY() == 0) {
      return;
    }
    gestures.grasp();
    var steps = e.getDeltaY() / STEP;
    if (Math.abs(e.getDeltaY()) < NOTCH) {
      camera.zoomNow(e.getX(), e.getY(), steps);
    } else {
      camera.zoom(e.getX(), e.getY(), steps);
    }
    e.consume();
  }

  private void pinch(ZoomEvent e) {
    if (!isOnMap(e)) {
      return;
    }
    gestures.grasp();
    camera.zoomNow(e.getX(), e.getY(), Math.log(e.getZoomFactor()) / Math.log(2));
    e.consume();
  }
}
