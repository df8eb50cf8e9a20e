package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.silkroadatlas.geo.BackgroundPlace;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Translations;

/**
 * Finds countries, places and formats.
 *
 * @param countries finds countries
 * @param places finds places
 * @param formats finds formats
 * @param persons those who are known
 * @param texts their names in other languages
 * @param countryAt the id of the country at a position
 */
public record TableLookup(
    CountryFinder countries,
    PlaceFinder places,
    FormatFinder formats,
    Collection<Person> persons,
    Translations texts,
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
        dataset.persons(),
        dataset.texts(),
        countryAt);
  }
}
