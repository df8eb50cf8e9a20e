package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.PlaceKind;

/** The place of a row, by name, by latitude and longitude, or by both. */
final class RowPlaces {
  private final TableLookup lookup;
  private final NewRecords records;
  private final String language;

  RowPlaces(TableLookup lookup, NewRecords records, String language) {
    this.lookup = lookup;
    this.records = records;
    this.language = language;
  }

  private record Degrees(double lat, double lon) {
    boolean isOnEarth() {
      return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
    }

    Degrees swapped() {
      return new Degrees(lon, lat);
    }

    LonLat point() {
      return new LonLat(lon, lat);
    }

    String text() {
      return String.format(Locale.ROOT, "%.3f, %.3f", lat, lon);
    }
  }

  /**
   * The place of an event.
   *
   * @param countries the participants
   * @param source id of the source of the row
   */
  Optional<Place> place(RowCells cells, List<String> countries, String source) {
    return place(cells, cells.text(ColumnMeaning.PLACE), countries, source, false);
  }

  /**
   * The place that a row describes.
   *
   * @param countries its countries
   * @param source id of the source of the row
   */
  Optional<Place> itself(RowCells cells, List<String> countries, String source) {
    var name = cells.text(ColumnMeaning.PLACE);
    var title = name.isEmpty() ? cells.text(ColumnMeaning.TITLE) : name;
    return place(cells, title, countries, source, !countries.isEmpty());
  }

  private Optional<Place> place(
      RowCells cells, String name, List<String> countries, String source, boolean isInThem) {
    var near = new ArrayList<String>();
    country(cells).ifPresent(country -> near.add(country.id()));
    var isNamed = !near.isEmpty() || isInThem;
    near.addAll(countries);
    var degrees = degrees(cells);
    if (degrees.isPresent()) {
      return Optional.of(at(cells, name, degrees.get(), near, isNamed, source));
    }
    return name.isEmpty() || cells.isStopped() ? Optional.empty() : named(cells, name, near);
  }

  /** The country of the place, from its column. */
  private Optional<Country> country(RowCells cells) {
    var text = cells.text(ColumnMeaning.PLACE_COUNTRY);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var found = lookup.countries().find(text);
    if (found.isEmpty()) {
      cells.fault(
          FaultReason.BAD_COUNTRY,
          ColumnMeaning.PLACE_COUNTRY,
          lookup.countries().suggestions(text, language));
    }
    return found;
  }

  private Optional<Place> named(RowCells cells, String name, List<String> near) {
    var own = records.ownPlace(name);
    if (own.isPresent()) {
      return own;
    }
    var likely = new ArrayList<>(near);
    behindComma(name).ifPresent(likely::addFirst);
    var found = lookup.places().find(name, likely);
    if (found.place().isEmpty()) {
      cells.fault(
          FaultReason.UNKNOWN_PLACE, ColumnMeaning.PLACE, lookup.places().suggestions(name));
    } else if (!found.others().isEmpty()) {
      var all = new ArrayList<String>();
      all.add(described(found.place().get()));
      found.others().stream().limit(3).map(this::described).forEach(all::add);
      cells.fault(FaultReason.SEVERAL_PLACES, ColumnMeaning.PLACE, all);
    }
    return found.place();
  }

  /** “Paris, United States” also names a country. */
  private Optional<String> behindComma(String name) {
    var comma = name.lastIndexOf(", ");
    return comma < 0
        ? Optional.empty()
        : lookup.countries().find(name.substring(comma + 2)).map(Country::id);
  }

  private String described(Place place) {
    var country = lookup.countries().byId(place.country()).map(it -> it.name(language));
    return place.name() + ", " + country.orElse(place.country());
  }

  private Place at(
      RowCells cells,
      String name,
      Degrees degrees,
      List<String> near,
      boolean isNamed,
      String source) {
    var here = lookup.countryAt().apply(degrees.point());
    check(cells, degrees, here, near, isNamed);
    var known = lookup.places().find(name, near).place();
    if (known.isPresent() && isClose(known.get(), degrees)) {
      return known.get();
    }
    var country =
        (isNamed ? Optional.of(near.getFirst()) : here).or(() -> near.stream().findFirst());
    var title = name.isEmpty() ? degrees.text() : name;
    return new Place(
        "own-" + Slug.of(title + (name.isEmpty() ? "" : " " + degrees.text())),
        title,
        Map.of(),
        country.orElse(""),
        degrees.lat,
        degrees.lon,
        PlaceKind.SITE,
        Optional.empty(),
        List.of(source));
  }

  private static boolean isClose(Place place, Degrees degrees) {
    return Math.abs(place.lat() - degrees.lat) < 0.0006
        && Math.abs(place.lon() - degrees.lon) < 0.0006;
  }

  /** Warns of points in none of the countries that the row names. */
  private void check(
      RowCells cells, Degrees degrees, Optional<String> here, List<String> near, boolean isNamed) {
    if (near.isEmpty() || here.filter(near::contains).isPresent()) {
      return;
    }
    var swapped = degrees.swapped();
    var where = where(cells);
    if (swapped.isOnEarth()
        && lookup.countryAt().apply(swapped.point()).filter(near::contains).isPresent()) {
      cells.fault(FaultReason.SWAPPED, where, List.of(swapped.text()));
    } else if (isNamed && here.isPresent()) {
      var other = lookup.countries().byId(here.get()).map(it -> it.name(language));
      cells.fault(FaultReason.OUTSIDE_COUNTRY, where, other.stream().toList());
    }
  }

  private static ColumnMeaning where(RowCells cells) {
    return cells.mapping().has(ColumnMeaning.LATITUDE)
        ? ColumnMeaning.LATITUDE
        : ColumnMeaning.COORDINATES;
  }

  private static Optional<Degrees> degrees(RowCells cells) {
    var pair = cells.text(ColumnMeaning.COORDINATES);
    if (!pair.isEmpty()) {
      var two = NumberReading.pair(pair);
      if (two.isEmpty()) {
        cells.fault(FaultReason.BAD_DEGREES, ColumnMeaning.COORDINATES);
        return Optional.empty();
      }
      return onEarth(cells, new Degrees(two.getFirst(), two.getLast()));
    }
    var lat = degrees(cells, ColumnMeaning.LATITUDE);
    var lon = degrees(cells, ColumnMeaning.LONGITUDE);
    return lat.isPresent() && lon.isPresent()
        ? onEarth(cells, new Degrees(lat.getAsDouble(), lon.getAsDouble()))
        : Optional.empty();
  }

  private static OptionalDouble degrees(RowCells cells, ColumnMeaning meaning) {
    var text = cells.text(meaning);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    var value = NumberReading.degrees(text);
    if (value.isEmpty()) {
      cells.fault(FaultReason.BAD_DEGREES, meaning);
    }
    return value;
  }

  private static Optional<Degrees> onEarth(RowCells cells, Degrees degrees) {
    if (degrees.isOnEarth()) {
      return Optional.of(degrees);
    }
    var swapped = degrees.swapped();
    cells.fault(
        FaultReason.DEGREES_OUTSIDE,
        where(cells),
        swapped.isOnEarth() ? List.of(swapped.text()) : List.of());
    return Optional.empty();
  }
}
