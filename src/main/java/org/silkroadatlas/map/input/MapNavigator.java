package org.silkroadatlas.map.input;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.surface.Camera;
import org.silkroadatlas.query.MapPosition;

/** Moves the map on behalf of buttons, keys, menus and the shared state. JavaFX thread only. */
public final class MapNavigator implements MapMenu.Moves {
  /** The margin around the selection, in logical pixels. */
  private static final double MARGIN = 24;

  /** The margin around what is brought into view, in logical pixels. */
  private static final double EXTENT_MARGIN = 70;

  private final Camera camera;
  private final BaseMap base;
  private final Supplier<MapContents> contents;
  private Optional<MapPreset> preset = Optional.empty();

  /** The position requested by the shared state, until the map is moved otherwise. */
  private Optional<MapPosition> asked = Optional.empty();

  private boolean sized;

  /** A navigator for the map of a camera. */
  public MapNavigator(Camera camera, BaseMap base, Supplier<MapContents> contents) {
    this.camera = camera;
    this.base = base;
    this.contents = contents;
  }

  /** Sets the initial view, which is kept when the window is resized, until the map moves. */
  public void startIn(MapPreset view) {
    preset = Optional.of(view);
  }

  /** Whether the size of the window is known. */
  public boolean isSized() {
    return sized;
  }

  /** The position at a pixel of the map. */
  @Override
  public LonLat at(double x, double y) {
    return camera.viewport().toLonLat(x, y);
  }

  /** The current map position. */
  public MapPosition position() {
    var viewport = camera.viewport();
    return new MapPosition(viewport.centre().lat(), viewport.centre().lon(), viewport.zoom());
  }

  /** Adapts the viewport to the size of the window; false if nothing changed. */
  public boolean fit(double width, double height) {
    var viewport = camera.viewport();
    if (sized && viewport.width() == width && viewport.height() == height) {
      return false;
    }
    var window = viewport.resized(width, height);
    var isFlying = sized && camera.isMoving();
    var goal = camera.goal().resized(width, height);
    sized = true;
    camera.jump(window);
    var there =
        preset
            .map(view -> view.in(window))
            .or(() -> asked.map(this::over))
            .orElse(isFlying ? goal : window);
    // A bar that appears or disappears beside the map must not interrupt a flight.
    Consumer<Viewport> go = isFlying ? camera::fly : camera::jump;
    go.accept(there);
    return true;
  }

  private Viewport over(MapPosition there) {
    return camera.over(there.lat(), there.lon(), there.zoom());
  }

  /** Moves to a position, without animation while the map is not visible yet. */
  public void look(MapPosition there) {
    byHand();
    asked = Optional.of(there);
    Consumer<Viewport> go = sized ? camera::fly : camera::jump;
    go.accept(over(there));
  }

  /** Called when the user moves the map. */
  void byHand() {
    preset = Optional.empty();
    asked = Optional.empty();
  }

  /** Zooms about the centre. */
  public void zoom(double steps) {
    var viewport = camera.viewport();
    byHand();
    camera.zoom(viewport.width() / 2, viewport.height() / 2, steps);
  }

  @Override
  public void centre(double x, double y) {
    byHand();
    var viewport = camera.viewport();
    camera.fly(viewport.withCentre(viewport.toLonLat(x, y)));
  }

  @Override
  public void zoomToSelection() {
    base.readyZoom(camera.viewport().zoom())
        .flatMap(detail -> SelectedExtent.of(contents.get(), base, detail))
        .ifPresent(
            extent -> {
              byHand();
              camera.fly(camera.viewport().fit(extent, MARGIN));
            });
  }

  /** Brings an extent beyond an edge into view, without zooming in. */
  public void showExtent(Extent there) {
    var now = camera.viewport();
    var whole = now.fit(there, EXTENT_MARGIN);
    byHand();
    camera.fly(whole.withZoom(Math.min(now.zoom(), whole.zoom())).clamped());
  }

  @Override
  public void show(MapPreset view) {
    byHand();
    camera.fly(view.in(camera.viewport()));
    preset = Optional.of(view);
  }
}
