package org.silkroadatlas.map.input;

import java.util.Optional;
import java.util.TreeSet;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.model.ItemKind;

/** The extent of the selection: the countries of the filter, or else the selected country. */
final class SelectedExtent {
  private SelectedExtent() {}

  static Optional<Extent> of(MapContents contents, BaseMap base, double detail) {
    var state = contents.visible().state();
    var ids = new TreeSet<>(state.filter().countries());
    state
        .focus()
        .filter(item -> ids.isEmpty() && item.kind() == ItemKind.COUNTRY)
        .ifPresent(item -> ids.add(item.id()));
    return ids.stream()
        .flatMap(id -> base.country(id, detail).stream())
        .map(Feature::extent)
        .reduce(Extent::union);
  }
}
