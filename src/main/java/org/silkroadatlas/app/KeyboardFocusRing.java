package org.silkroadatlas.app;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * One focus ring for all controls, drawn over the window, because themes and inline styles mark the
 * focus of some controls faintly and of others not at all. It is shown only if the focus came by
 * keyboard. The map and the timeline draw their own rings. JavaFX thread only.
 */
final class KeyboardFocusRing {
  /** The distance between the ring and the control, in logical pixels. */
  private static final double GAP = 3;

  private final Rectangle ring = new Rectangle();
  private final Scene scene;
  private Subscription owner = Subscription.EMPTY;

  private KeyboardFocusRing(Scene scene) {
    this.scene = scene;
  }

  /**
   * Adds a ring to a scene.
   *
   * @param root the root of the scene; the ring is not part of its layout
   */
  static void install(Scene scene, Pane root) {
    var focus = new KeyboardFocusRing(scene);
    focus.ring.getStyleClass().add("focus-ring");
    focus.ring.setManaged(false);
    focus.ring.setMouseTransparent(true);
    focus.ring.setVisible(false);
    // Above its siblings, even if more are added later.
    focus.ring.setViewOrder(-1);
    root.getChildren().add(focus.ring);
    scene.focusOwnerProperty().subscribe(focus::moved);
    scene.addPostLayoutPulseListener(focus::follow);
  }

  private void moved(@Nullable Node now) {
    owner.unsubscribe();
    owner = now == null ? Subscription.EMPTY : now.focusVisibleProperty().subscribe(this::follow);
    follow();
  }

  private void follow() {
    var now = scene.getFocusOwner();
    if (!(now instanceof Control control) || !control.isFocusVisible()) {
      ring.setVisible(false);
      return;
    }
    var around = grown(control.localToScene(control.getLayoutBounds()));
    for (var node = control.getParent(); node != null; node = node.getParent()) {
      if (node.getClip() != null) {
        around = common(around, node.localToScene(node.getClip().getBoundsInParent()));
      }
    }
    place(common(around, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight())));
  }

  private void place(Bounds bounds) {
    ring.setX(bounds.getMinX());
    ring.setY(bounds.getMinY());
    ring.setWidth(bounds.getWidth());
    ring.setHeight(bounds.getHeight());
    ring.setVisible(bounds.getWidth() > 0 && bounds.getHeight() > 0);
  }

  private static Bounds grown(Bounds bounds) {
    return new BoundingBox(
        bounds.getMinX() - GAP,
        bounds.getMinY() - GAP,
        bounds.getWidth() + 2 * GAP,
        bounds.getHeight() + 2 * GAP);
  }

  private static Bounds common(Bounds one, Bounds other) {
    var x = Math.max(one.getMinX(), other.getMinX());
    var y = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
        Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
  }
}
