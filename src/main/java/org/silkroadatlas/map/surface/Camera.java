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
 * Where the map looks: the one truth about it, kept inside its bounds. Moves are animated and can
 * be interrupted at any time by the next. JavaFX thread only.
 */
public final class Camera {
  private static final Duration TIME = Duration.millis(240);

  /** Where there is something to see; farther north the relief ends. */
  private static final Extent BOUNDS = new Extent(-180, -56, 191, 79.5);

  private final ReadOnlyObjectWrapper<Viewport> viewport;
  private boolean animated = true;
  private @Nullable Move move;
  private double targetZoom;
  private boolean following;
  private boolean held;

  /** A camera that looks at something already. */
  public Camera(Viewport start) {
    viewport = new ReadOnlyObjectWrapper<>(this, "viewport", start.clamped(BOUNDS));
    targetZoom = viewport().zoom();
  }

  /** What the camera looks at, as it moves. */
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  /** What the camera looks at now. */
  public Viewport viewport() {
    return viewport.get();
  }

  /** Without animation every move is a jump, for readers who want no motion. */
  public void setAnimated(boolean animated) {
    this.animated = animated;
  }

  /** Whether the viewport that is told now is one of many. */
  public boolean isMoving() {
    return move != null || following;
  }

  /** A drag holds the map until it lets go. */
  public void setHeld(boolean held) {
    this.held = held;
  }

  /** Whether a drag holds the map. */
  public boolean isHeld() {
    return held;
  }

  /** Where the move that goes on will end; where the map looks if there is none. */
  public Viewport goal() {
    return move != null ? move.goal : viewport();
  }

  /** The window over another position, where the projection can show it. */
  public Viewport over(double lat, double lon, double zoom) {
    var middle = new LonLat(lon, Math.clamp(lat, -85.0, 85.0));
    return new Viewport(middle, zoom, viewport().width(), viewport().height());
  }

  /** Looks elsewhere at once. */
  public void jump(Viewport there) {
    stop();
    show(there);
    targetZoom = viewport().zoom();
  }

  /** Follows a drag, in logical pixels. */
  public void pan(double dx, double dy) {
    follow(viewport().pannedBy(dx, dy));
  }

  /** Follows a pinch or a fine trackpad at once, keeping the point under the pointer. */
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

  /** Zooms by steps about a point; steps that come while it still moves add up. */
  public void zoom(double x, double y, double steps) {
    var from = viewport();
    targetZoom = Math.clamp(targetZoom + steps, Viewport.MIN_ZOOM, Viewport.MAX_ZOOM);
    var delta = targetZoom - from.zoom();
    start(t -> from.zoomedAbout(x, y, delta * t));
  }

  /** Goes there straight: seen from above, every point moves on one line. */
  public void fly(Viewport there) {
    var from = viewport();
    var to = there.clamped(BOUNDS);
    targetZoom = to.zoom();
    start(t -> between(from, to, t));
  }

  /** The window has another size; the middle stays. */
  void resize(double width, double height) {
    stop();
    show(viewport().resized(width, height));
    targetZoom = viewport().zoom();
  }

  /** Ends a movement where it is. */
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
