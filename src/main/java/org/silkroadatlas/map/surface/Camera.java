package org.silkroadatlas.map.surface;

import java.util.function.DoubleFunction;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Mercator;
import org.silkroadatlas.geo.Viewport;

/**
 * The camera: the single source of truth for where the map looks, kept within bounds. Moves are
 * animated, and the next move interrupts them. JavaFX thread only.
 */
public final class Camera {
  private static final Duration TIME = Duration.millis(240);

  /** The area with content; farther north the relief ends. */
  private static final Extent BOUNDS = new Extent(-180, -56, 191, 79.5);

  private final ReadOnlyObjectWrapper<Viewport> viewport;
  private boolean animated = true;
  private @Nullable Move move;
  private double targetZoom;
  private boolean following;
  private boolean held;

  /** A camera with an initial viewport. */
  public Camera(Viewport start) {
    viewport = new ReadOnlyObjectWrapper<>(this, "viewport", start.clamped(BOUNDS));
    targetZoom = viewport().zoom();
  }

  /** The viewport, also during a move. */
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  /** The current viewport. */
  public Viewport viewport() {
    return viewport.get();
  }

  /** Without animation, every move is a jump; users can turn motion off. */
  public void setAnimated(boolean animated) {
    this.animated = animated;
  }

  /** Whether a drag or animation is in progress. */
  public boolean isMoving() {
    return move != null || following;
  }

  /** Marks the map as held by a drag. */
  public void setHeld(boolean held) {
    this.held = held;
  }

  /** Whether a drag holds the map. */
  public boolean isHeld() {
    return held;
  }

  /** The viewport at the end of the current move; the current viewport if there is none. */
  public Viewport goal() {
    return move != null ? move.goal : viewport();
  }

  /** The window at another position, as far as the projection can show it. */
  public Viewport over(double lat, double lon, double zoom) {
    var middle = new LonLat(lon, Math.clamp(lat, -85.0, 85.0));
    return new Viewport(middle, zoom, viewport().width(), viewport().height());
  }

  /** Moves somewhere immediately. */
  public void jump(Viewport there) {
    stop();
    show(there);
    targetZoom = viewport().zoom();
  }

  /** Follows a drag, in logical pixels. */
  public void pan(double dx, double dy) {
    follow(viewport().pannedBy(dx, dy));
  }

  /** Follows a pinch or a trackpad immediately, keeping the point under the pointer in place. */
  public void zoomNow(double x, double y, double steps) {
    follow(viewport().zoomedAbout(x, y, steps));
  }

  private void follow(Viewport there) {
    stop();
    following = true;
    show(there);
    following = false;
    targetZoom = viewport().zoom();
  }

  /** Zooms by steps about a point; steps during an animation add up. */
  public void zoom(double x, double y, double steps) {
    var from = viewport();
    targetZoom = Math.clamp(targetZoom + steps, Viewport.MIN_ZOOM, Viewport.MAX_ZOOM);
    var delta = targetZoom - from.zoom();
    start(t -> from.zoomedAbout(x, y, delta * t));
  }

  /** Moves there with an animation in which every point moves along a straight line. */
  public void fly(Viewport there) {
    var from = viewport();
    var to = there.clamped(BOUNDS);
    targetZoom = to.zoom();
    start(t -> between(from, to, t));
  }

  /** Adapts to the size of the window; the centre stays. */
  void resize(double width, double height) {
    stop();
    show(viewport().resized(width, height));
    targetZoom = viewport().zoom();
  }

  /** Stops a movement where it is. */
  public void stop() {
    if (move != null) {
      move.stop();
      move = null;
      targetZoom = viewport().zoom();
    }
  }

  private void start(DoubleFunction<Viewport> path) {
    var zoom = targetZoom;
    stop();
    targetZoom = zoom;
    if (!animated) {
      show(path.apply(1));
      return;
    }
    move = new Move(path);
    move.play();
  }

  private void show(Viewport there) {
    viewport.set(there.clamped(BOUNDS));
  }

  static Viewport between(Viewport from, Viewport to, double t) {
    if (t >= 1) {
      return to;
    }
    var zoom = from.zoom() + (to.zoom() - from.zoom()) * t;
    var a = 1 / from.scale();
    var b = 1 / to.scale();
    var now = 1 / Mercator.scale(zoom);
    var share = Math.abs(a - b) < 1e-12 ? t : (a - now) / (a - b);
    return new Viewport(
        new LonLat(
            mix(from.centre().lon(), to.centre().lon(), share),
            Mercator.lat(
                mix(Mercator.y(from.centre().lat()), Mercator.y(to.centre().lat()), share))),
        zoom,
        to.width(),
        to.height());
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }

  private final class Move extends Transition {
    private final DoubleFunction<Viewport> path;
    private final Viewport goal;

    Move(DoubleFunction<Viewport> path) {
      this.path = path;
      goal = path.apply(1).clamped(BOUNDS);
      setCycleDuration(TIME);
      setInterpolator(Interpolator.EASE_OUT);
    }

    @Override
    protected void interpolate(double t) {
      if (t >= 1) {
        follow(path.apply(1));
      } else {
        show(path.apply(t));
      }
    }
  }
}
