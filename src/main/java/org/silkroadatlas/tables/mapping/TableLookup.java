package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.silkroadatlas.geo.BackgroundPlace;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.model.Dataset;

/**
 * Finds countries, places, formats and persons. Made once, since it reads all names in all
 * languages.
 *
 * @param countries finds countries
 * @param places finds places
 * @param formats finds formats
 * @param persons finds persons
 * @param countryAt the id of the country at a position
 */
public record TableLookup(
    CountryFinder countries,
    PlaceFinder places,
    FormatFinder formats,
    PersonFinder persons,
    Function<LonLat, Optional<String>> countryAt) {
  private static final double ZOOM = 4;

  /** Searches a dataset and the base map. */
  public static TableLookup of(Dataset dataset, BaseMap map) {
    var towns = new ArrayList<>(map.places());
    towns.addAll(WorldTowns.bundled());
    return of(
        dataset,
        towns,
        point ->
            map.countryAt(point, ZOOM).map(feature -> feature.id()).filter(id -> !id.isEmpty()));
  }

  /** Searches a dataset and some towns. */
  static TableLookup of(
      Dataset dataset,
      Collection<BackgroundPlace> towns,
      Function<LonLat, Optional<String>> countryAt) {
    return new TableLookup(
        new CountryFinder(dataset.countries()),
        new PlaceFinder(dataset.places(), dataset.texts(), towns),
        new FormatFinder(dataset.formats(), dataset.texts()),
        new PersonFinder(dataset.persons(), dataset.texts()),
        countryAt);
  }
}
