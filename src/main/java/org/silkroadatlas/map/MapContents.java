package org.silkroadatlas.map;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.Change;
import org.silkroadatlas.map.layer.FillPlan;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Fill;
import org.silkroadatlas.query.Outside;
import org.silkroadatlas.query.Visible;

/**
 * What the map shows in one state: the one thing that painters, legend, tooltip and table read.
 *
 * @param index the dataset
 * @param visible what is visible
 * @param outside how what lies outside the scope is treated
 * @param palette the colours
 * @param themes the layers that are switched on
 * @param plan how countries are filled
 * @param changes who joined and left in the year
 */
record MapContents(
    DatasetIndex index,
    Visible visible,
    Outside outside,
    Palette palette,
    Set<AtlasLayer> themes,
    FillPlan plan,
    List<Change> changes) {

  MapContents {
    themes = Set.copyOf(themes);
    changes = List.copyOf(changes);
  }

  /**
   * What the map shows of something visible.
   *
   * @param most the layers that may be shown at most
   */
  static MapContents of(
      DatasetIndex index, Visible visible, Palette palette, Set<AtlasLayer> most) {
    var outside = visible.state().view().outside();
    var themes = EnumSet.noneOf(AtlasLayer.class);
    themes.addAll(visible.state().view().layers());
    themes.retainAll(most);
    return new MapContents(
        index,
        visible,
        outside,
        palette,
        themes,
        FillPlan.of(visible, index, palette, outside),
        Change.of(visible, index, palette));
  }

  boolean has(AtlasLayer theme) {
    return themes.contains(theme);
  }

  /** The events that are drawn as lying in the scope. */
  List<Event> markers() {
    return has(AtlasLayer.EVENTS) ? visible.map().markers() : List.of();
  }

  /** The events that are drawn as context. */
  List<Event> others() {
    return has(AtlasLayer.EVENTS) && outside != Outside.HIDE ? visible.map().others() : List.of();
  }

  List<Route> routes() {
    return has(AtlasLayer.ROUTES) ? visible.map().routes() : List.of();
  }

  /** The event that is read, if it is drawn with arcs. */
  List<Event> arcs() {
    return has(AtlasLayer.ARCS)
        ? visible.state().focus().filter(item -> item.kind() == ItemKind.EVENT).stream()
            .flatMap(item -> index.find(item).stream())
            .map(Event.class::cast)
            .toList()
        : List.of();
  }

  /** All that is drawn as lying in the scope. */
  Set<ItemRef> shown() {
    var shown = new LinkedHashSet<ItemRef>();
    if (has(AtlasLayer.FILLS)) {
      visible.map().fills().stream()
          .filter(Fill::inScope)
          .forEach(fill -> shown.add(ItemRef.country(fill.country())));
    }
    markers().stream().map(Item::ref).forEach(shown::add);
    routes().stream().map(Item::ref).forEach(shown::add);
    return shown;
  }
}
