package org.silkroadatlas.map.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Direction;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.surface.Camera;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;

/** Moving between countries by keyboard: each step outlines and announces the current one. */
final class CountryNavigator {
  private final Coordinator coordinator;
  private final BaseMap base;
  private final Camera camera;
  private final MapPicking reading;
  private final Node area;
  private final Supplier<MapContents> contents;
  private @Nullable String here;

  CountryNavigator(
      Coordinator coordinator,
      BaseMap base,
      Camera camera,
      MapPicking reading,
      Node area,
      Supplier<MapContents> contents) {
    this.coordinator = coordinator;
    this.base = base;
    this.camera = camera;
    this.reading = reading;
    this.area = area;
    this.contents = contents;
  }

  private Optional<String> current() {
    var focus = contents.get().visible().state().focus();
    return Optional.ofNullable(here)
        .or(() -> focus.filter(item -> item.kind() == ItemKind.COUNTRY).map(ItemRef::id))
        .or(() -> start(contents.get().index().dataset().countries(), base));
  }

  /** The first country if nothing is selected: in the middle of the five states, or of all. */
  static Optional<String> start(List<Country> all, BaseMap base) {
    return base.central(all.stream().filter(Country::core).map(Country::id).toList())
        .or(() -> base.central(all.stream().map(Country::id).toList()));
  }

  /** Moves to the neighbouring country, the first time only to the current one; returns it. */
  Optional<String> step(Direction direction) {
    var from = current();
    if (here == null) {
      from.ifPresent(this::preview);
    } else {
      var ids = contents.get().index().dataset().countries().stream().map(Country::id).toList();
      from.flatMap(it -> base.step(it, direction, ids)).ifPresent(this::preview);
    }
    return Optional.ofNullable(here);
  }

  /** Follows the current country of the other map. */
  void follow(String country) {
    preview(country);
  }

  private void preview(String country) {
    here = country;
    base.labelPoint(country)
        .map(point -> camera.viewport().toScreen(point.position()))
        .ifPresent(at -> area.setAccessibleText(reading.show(country, at.x(), at.y())));
  }

  /** Selects the country. */
  void open() {
    current().ifPresent(it -> coordinator.perform(new Action.Focus(ItemRef.country(it))));
  }

  /** Adds the country to the filter, or removes it. */
  void toggle() {
    current().ifPresent(it -> coordinator.perform(new Action.ToggleCountry(it)));
  }
}
