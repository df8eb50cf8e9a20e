package org.silkroadatlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * A place where something happened.
 *
 * @param id unique within its kind; never changes once released
 * @param name its English name
 * @param names names by language code
 * @param country id of the country it is in
 * @param lat latitude, degrees north, WGS 84
 * @param lon longitude, degrees east, WGS 84
 * @param kind the kind of place
 * @param wikidata the identifier in Wikidata, such as Q1520
 * @param sources ids of the sources, at least one
 */
public record Place(
    String id,
    String name,
    Map<String, String> names,
    String country,
    double lat,
    double lon,
    PlaceKind kind,
    Optional<String> wikidata,
    List<String> sources)
    implements Item {

  /** Copies the lists. */
  public Place {
    sources = List.copyOf(sources);
    names = Map.copyOf(names);
  }

  @Override
  public Place withId(String other) {
    return new Place(other, name, names, country, lat, lon, kind, wikidata, sources);
  }

  @Override
  public ItemKind kindOfItem() {
    return ItemKind.PLACE;
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public Optional<Edtf> when() {
    return Optional.empty();
  }
}
