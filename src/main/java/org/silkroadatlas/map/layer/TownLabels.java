package org.silkroadatlas.map.layer;

import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.silkroadatlas.coordination.Language;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.geo.BackgroundPlace;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.PlaceKind;
import org.silkroadatlas.query.DatasetIndex;

/** The names of towns without events, for orientation. */
final class TownLabels {
  /** The minimum zoom for their names. */
  private static final double TOWNS_FROM = 5.6;

  /** The maximum distance of a place of the dataset from the same town here, in degrees. */
  private static final double SAME_TOWN = 0.15;

  private final Messages messages;
  private final DatasetIndex index;

  TownLabels(Messages messages, DatasetIndex index) {
    this.messages = messages;
    this.index = index;
  }

  /** Writes the names if the zoom leaves room for them. */
  void paint(DrawContext context, Lettering lettering) {
    var zoom = context.viewport().zoom();
    if (zoom < TOWNS_FROM) {
      return;
    }
    var least = (int) Math.floor((zoom - TOWNS_FROM) * 1.6) + 3;
    var extent = context.extent();
    var g = context.g();
    var colour = context.palette().quietText().interpolate(context.palette().text(), 0.5);
    var font = MapFonts.city(10 * context.text(), false);
    context.base().places().stream()
        .filter(town -> town.rank() <= least && extent.contains(town.position()))
        .sorted(Comparator.comparingInt(BackgroundPlace::rank))
        .forEach(
            town -> {
              var at = context.viewport().toScreen(town.position());
              var box = new Rectangle2D(at.x() - 2, at.y() - 2, 4, 4);
              var name = name(town);
              if (name.isPresent() && lettering.dotted(name.get(), font, colour, box)) {
                g.setFill(colour);
                g.fillOval(at.x() - 1.5, at.y() - 1.5, 3, 3);
              }
            });
  }

  /**
   * The atlas's name for a town. The base map has English names only, so other languages leave out
   * the rest.
   */
  private Optional<String> name(BackgroundPlace town) {
    return index.dataset().places().stream()
        .filter(place -> isAt(place, town))
        .findFirst()
        .map(Place::name)
        .or(() -> Optional.of(town.name()).filter(name -> messages.language() == Language.ENGLISH));
  }

  private static boolean isAt(Place place, BackgroundPlace town) {
    return place.kind() != PlaceKind.SITE
        && place.country().equals(town.country())
        && Math.abs(place.lon() - town.position().lon()) < SAME_TOWN
        && Math.abs(place.lat() - town.position().lat()) < SAME_TOWN;
  }
}
