package org.silkroadatlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * A country, or an organisation that takes part like one.
 *
 * @param id ISO 3166-1 alpha-2 code, or {@code EU}
 * @param iso3 ISO 3166-1 alpha-3 code
 * @param names names by language code, always with {@code en}
 * @param group the part of the world
 * @param capital id of the capital among the places
 * @param core whether it is one of the five states of Central Asia
 * @param wikidata the identifier in Wikidata, such as Q232
 * @param note a note for the reader, such as who recognises it
 */
public record Country(
    String id,
    Optional<String> iso3,
    Map<String, String> names,
    Group group,
    Optional<String> capital,
    boolean core,
    Optional<String> wikidata,
    Optional<String> note)
    implements Item {

  /** Copies the lists. */
  public Country {
    names = Map.copyOf(names);
  }

  @Override
  public Country withId(String other) {
    return new Country(other, iso3, names, group, capital, core, wikidata, note);
  }

  @Override
  public ItemKind kindOfItem() {
    return ItemKind.COUNTRY;
  }

  @Override
  public String label() {
    return name("en");
  }

  @Override
  public Optional<Edtf> when() {
    return Optional.empty();
  }

  @Override
  public List<String> sources() {
    return List.of();
  }

  /** This country in another group. */
  public Country withGroup(Group other) {
    return new Country(id, iso3, names, other, capital, core, wikidata, note);
  }

  /** The name in a language; falls back to English. */
  public String name(String language) {
    var name = names.get(language);
    return name != null ? name : names.getOrDefault("en", id);
  }
}
