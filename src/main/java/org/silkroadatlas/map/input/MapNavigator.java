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

/** Where buttons, keys, menus and the shared state send a map. JavaFX thread only. */
public final class MapNavigator implements MapMenu.Moves {
  /** Room around the selection, in logical pixels. */
  private static final double MARGIN = 24;

  /** Room around what is brought into view, in logical pixels. */
  private static final double BROUGHT = 70;

  private final Camera camera;
  private final BaseMap base;
  private final Supplier<MapContents> contents;
  private Optional<MapPreset> preset = Optional.empty();

  /** Where the shared state asked to look, until the map is moved in another way. */
  private Optional<MapPosition> asked = Optional.empty();

  private boolean sized;

  /** A navigator of the map that a camera looks at. */
  public MapNavigator(Camera camera, BaseMap base, Supplier<MapContents> contents) {
    this.camera = camera;
    this.base = base;
    this.contents = contents;
  }

  /** Starts in a view, which is kept however the window is resized until the map moves. */
  public void startIn(MapPreset view) {
    preset = Optional.of(view);
  }

  /** Whether the size of the window is known. */
  public boolean isSized() {
    return sized;
  }

  /** The point of the earth that lies under a pixel of the map. */
  @Override
  public LonLat at(double x, double y) {
    return camera.viewport().toLonLat(x, y);
  }

  /** Where the map looks now. */
  public MapPosition position() {
    var viewport = camera.viewport();
    return new MapPosition(viewport.centre().lat(), viewport.centre().lon(), viewport.zoom());
  }

  /** Fits the view to a window; whether that changed anything. */
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
    // A bar that comes or goes beside the map must not cut the way there short.
    Consumer<Viewport> go = isFlying ? camera::fly : camera::jump;
    go.accept(there);
    return true;
  }

  private Viewport over(MapPosition there) {
    return camera.over(there.lat(), there.lon(), there.zoom());
  }

  /** Looks somewhere, at once while nobody sees the map yet. */
  public void look(MapPosition there) {
    byHand();
    asked = Optional.of(there);
    Consumer<Viewport> go = sized ? camera::fly : camera::jump;
    go.accept(over(there));
  }

  /** The reader moved the map by hand. */
  void byHand() {
    preset = Optional.empty();
    asked = Optional.empty();
  }

  /** Zooms about the middle. */
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

  /** Brings what lies beyond an edge into view, no nearer than the map is now. */
  public void bring(Extent there) {
    var now = camera.viewport();
    var whole = now.fit(there, BROUGHT);
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
