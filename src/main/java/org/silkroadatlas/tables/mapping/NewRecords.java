package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.query.TextFold;

/** The records of rows, and the countries, places and sources that they need. */
final class NewRecords {
  private final Set<String> knownCountries = new HashSet<>();
  private final Set<String> knownPlaces = new HashSet<>();
  private final Map<String, String> sourceIds = new HashMap<>();
  private final TableLookup lookup;
  private final Map<String, Item> beside = new LinkedHashMap<>();
  private final Map<String, Place> ownPlaces = new HashMap<>();
  private final Map<ItemKind, FreeIds> ids = new EnumMap<>(ItemKind.class);
  private final FreeIds freeSources = new FreeIds();
  private final PersonFinder persons;

  /** Rows that repeat a person are not imported, so they do not count here either. */
  private final Set<String> announced = new HashSet<>();

  private final List<Item> entries = new ArrayList<>();

  NewRecords(Dataset dataset, TableLookup lookup) {
    this.lookup = lookup;
    persons = lookup.persons().copy();
    dataset.countries().forEach(country -> knownCountries.add(country.id()));
    dataset.places().forEach(place -> knownPlaces.add(place.id()));
    dataset
        .sources()
        .forEach(
            source -> {
              freeSources.take(source.id());
              sourceIds.putIfAbsent(source.url().orElse(source.title()), source.id());
            });
  }

  /** Adds a record of a row. */
  void add(Item entry) {
    entries.add(entry);
  }

  /** Adds a person whom other rows may name, before the person's own row is read. */
  void announce(Person person) {
    if (announced.add(person.id())) {
      persons.add(person);
    }
  }

  /** The persons who can be named: those of the dataset, of own records and of rows. */
  PersonFinder persons() {
    return persons;
  }

  /** An id that is unique for its kind within this table. */
  String id(ItemKind kind, String wanted) {
    return ids.computeIfAbsent(kind, k -> new FreeIds()).free(wanted);
  }

  /** Adds a country that the dataset lacks. */
  void need(String country) {
    if (!knownCountries.contains(country)) {
      lookup.countries().byId(country).ifPresent(this::beside);
    }
  }

  /** Adds a place that the dataset lacks; returns its id. */
  String need(Place place) {
    if (!knownPlaces.contains(place.id())) {
      need(place.country());
      place.sources().stream()
          .filter(source -> source.equals(PlaceFinder.GAZETTEER.id()))
          .forEach(source -> beside(PlaceFinder.GAZETTEER));
      ownPlaces.putIfAbsent(TextFold.fold(place.name()), place);
      beside(place);
    }
    return place.id();
  }

  /** A place with a name that another row of the table has added. */
  Optional<Place> ownPlace(String name) {
    return Optional.ofNullable(ownPlaces.get(TextFold.fold(name)));
  }

  /** The id of a format, which is created if it is unknown. */
  String format(String name, String source) {
    var known = lookup.formats().find(name);
    if (known.isPresent()) {
      return known.get().id();
    }
    var own = FormatFinder.own(name, source);
    beside.putIfAbsent(key(own), own);
    return own.id();
  }

  /** The id of a source, which is created if it is unknown. */
  String source(String title, Optional<String> url) {
    var key = url.orElse(title);
    var known = sourceIds.get(key);
    if (known != null) {
      return known;
    }
    var id = freeSources.free("own-" + Slug.of(title));
    sourceIds.put(key, id);
    beside(new Source(id, title, Optional.empty(), url, "und", Optional.empty(), Optional.empty()));
    return id;
  }

  private void beside(Item item) {
    beside.putIfAbsent(key(item), item);
  }

  private static String key(Item item) {
    return item.kindOfItem().key() + ":" + item.id();
  }

  OwnRecords toRecords() {
    var all = new ArrayList<>(beside.values());
    // A row may define a format that other rows only name.
    var told = entries.stream().map(NewRecords::key).collect(Collectors.toSet());
    all.removeIf(item -> told.contains(key(item)));
    all.addAll(entries);
    return OwnRecords.of(all);
  }
}
