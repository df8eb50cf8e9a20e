package org.silkroadatlas.map.input;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Direction;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.surface.BaseMapLoader;
import org.silkroadatlas.map.surface.Camera;
import org.silkroadatlas.map.surface.MapDrawing;

/**
 * All input on a map: pointer, keys and menu. Two compared maps can be paired, so that what is
 * hovered on one is outlined and announced on both. JavaFX thread only.
 */
public final class MapInput implements MapPointer.Gestures, MapKeys.Keys {
  private final Pane area;
  private final MapNavigator navigator;
  private final BaseMapLoader loader;
  private final Camera camera;
  private final MapTip tip;
  private final MapPicking reading;
  private final CountryNavigator countries;
  private final MapMenu menu;
  private final Runnable whenRested;
  private Optional<MapInput> twin = Optional.empty();

  /**
   * The input of one map.
   *
   * @param area handles the gestures, has the focus and shows the tooltip
   * @param drawing what is drawn there
   * @param loader knows what is available without waiting
   * @param whenRested called when a drag ends
   */
  public MapInput(
      Coordinator coordinator,
      Messages messages,
      BaseMap base,
      Pane area,
      MapDrawing drawing,
      Camera camera,
      MapNavigator navigator,
      BaseMapLoader loader,
      Supplier<MapContents> contents,
      Runnable whenRested) {
    this.area = area;
    this.camera = camera;
    this.navigator = navigator;
    this.loader = loader;
    this.whenRested = whenRested;
    tip = new MapTip(messages);
    var hits = new MapHits(base, drawing.hits());
    reading =
        new MapPicking(
            coordinator,
            camera,
            loader,
            hits,
            tip,
            area,
            contents,
            drawing.canvases()::invalidateLive);
    countries = new CountryNavigator(coordinator, base, camera, reading, area, contents);
    menu = new MapMenu(coordinator, messages, navigator);
    // Above everything else on the map.
    tip.setViewOrder(-1);
    area.getChildren().add(tip);
    area.setFocusTraversable(true);
    area.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    area.setAccessibleHelp(messages.get("map.help"));
    new MapPointer(area, camera, this);
    new MapKeys(area, this);
  }

  /** Adds an item to the context menu for adding an own record. */
  public void setOnAdd(Consumer<LonLat> add) {
    menu.setOnAdd(add);
  }

  /** Pairs two maps: hovering on one also shows on the other. */
  public static void pair(MapInput one, MapInput other) {
    one.twin = Optional.of(other);
    other.twin = Optional.of(one);
  }

  /** Called when the map moves: the tooltip for the point under the pointer is outdated. */
  public void moved() {
    tip.hide();
  }

  /** The hovered country if it is not in the dataset. */
  public Optional<String> bareHover() {
    return reading.bareHover();
  }

  /** The tooltip; for tests. */
  public MapTip tip() {
    return tip;
  }

  @Override
  public void hover(Optional<Point2D> point) {
    var pointed = reading.hover(point);
    twin.ifPresent(other -> other.reading.show(pointed));
  }

  @Override
  public void click(double x, double y, boolean toggles) {
    twin.ifPresent(MapInput::moved);
    reading.click(x, y, toggles);
  }

  @Override
  public void menu(double x, double y, double screenX, double screenY) {
    menu.show(area, reading.hitAt(x, y), x, y, screenX, screenY);
  }

  @Override
  public void grasp() {
    navigator.byHand();
  }

  @Override
  public void rest() {
    whenRested.run();
  }

  @Override
  public void step(Direction direction) {
    if (loader.isReady(camera.viewport().zoom())) {
      var here = countries.step(direction);
      twin.ifPresent(other -> here.ifPresent(other.countries::follow));
    }
  }

  @Override
  public void open() {
    countries.open();
  }

  @Override
  public void toggle() {
    countries.toggle();
  }

  @Override
  public void zoom(double steps) {
    navigator.zoom(steps);
  }

  @Override
  public void whole() {
    navigator.show(MapPreset.CENTRAL_ASIA);
  }
}
