package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.geo.BackgroundPlace;
import org.silkroadatlas.model.LanguageTexts;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.PlaceKind;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Translations;
import org.silkroadatlas.query.Spellings;
import org.silkroadatlas.query.TextFold;

/** Finds places by name: those of the dataset, then the towns of the base map. */
final class PlaceFinder {
  /** The source of the towns of the base map. */
  static final Source GAZETTEER =
      new Source(
          "natural-earth-populated-places",
          "Natural Earth: Populated Places",
          Optional.of("Natural Earth"),
          Optional.of("https://www.naturalearthdata.com/"),
          "en",
          Optional.empty(),
          Optional.empty());

  private static final String RECORD = "place:";

  private final Map<String, Set<Candidate>> byName = new HashMap<>();
  private final Map<String, Set<Candidate>> bySound = new HashMap<>();

  /**
   * A possible place.
   *
   * @param place the place
   * @param rank 0 for the places of the dataset, then by importance
   */
  private record Candidate(Place place, int rank) {}

  /**
   * A search result.
   *
   * @param place the most likely one; empty if there is none
   * @param others the others with that name
   */
  record Found(Optional<Place> place, List<Place> others) {
    static final Found NOTHING = new Found(Optional.empty(), List.of());

    /** Copies the list. */
    Found {
      others = List.copyOf(others);
    }
  }

  /**
   * Searches places and towns.
   *
   * @param places those of the dataset and the user's own
   * @param texts their names in other languages
   * @param towns those of the base map
   */
  PlaceFinder(Collection<Place> places, Translations texts, Collection<BackgroundPlace> towns) {
    var byId = new HashMap<String, Candidate>();
    for (var place : places) {
      var candidate = new Candidate(place, 0);
      byId.put(RECORD + place.id(), candidate);
      add(candidate);
    }
    for (var language : texts.languages()) {
      for (var text : texts.in(language).map(LanguageTexts::translations).orElse(List.of())) {
        var candidate = byId.get(text.record());
        var name = text.text().get("name");
        if (candidate != null && name != null) {
          named(name, candidate);
        }
      }
    }
    for (var town : towns) {
      var known = byName.getOrDefault(TextFold.fold(town.name()), Set.of());
      if (known.stream().noneMatch(it -> it.place.country().equals(town.country()))) {
        add(new Candidate(place(town), town.capital() ? 1 : 2 + town.rank()));
      }
    }
  }

  private static Place place(BackgroundPlace town) {
    return new Place(
        "own-" + Slug.of(town.name()) + "-" + town.country().toLowerCase(Locale.ROOT),
        town.name(),
        Map.of(),
        town.country(),
        town.position().lat(),
        town.position().lon(),
        town.capital() ? PlaceKind.CAPITAL : PlaceKind.CITY,
        Optional.empty(),
        List.of(GAZETTEER.id()));
  }

  private void add(Candidate candidate) {
    var place = candidate.place;
    var names = new ArrayList<>(place.names().values());
    names.add(place.name());
    names.add(place.id());
    names.forEach(name -> named(name, candidate));
  }

  private void named(String name, Candidate candidate) {
    byName.computeIfAbsent(TextFold.fold(name), n -> new LinkedHashSet<>()).add(candidate);
    bySound.computeIfAbsent(Spellings.fold(name), n -> new LinkedHashSet<>()).add(candidate);
  }

  /**
   * The place with a name.
   *
   * @param countries the countries it is probably in
   */
  Found find(String text, Collection<String> countries) {
    var candidates = candidates(text);
    if (candidates.isEmpty()) {
      var comma = text.replaceFirst("\\s*[,(（].*", "");
      candidates = comma.equals(text) ? candidates : candidates(comma);
    }
    if (candidates.isEmpty()) {
      return Found.NOTHING;
    }
    var sorted =
        candidates.stream()
            .sorted(
                Comparator.<Candidate>comparingInt(
                        it -> countries.contains(it.place.country()) ? 0 : 1)
                    .thenComparingInt(Candidate::rank)
                    .thenComparing(it -> it.place.id()))
            .toList();
    var first = sorted.getFirst();
    // The first country is the one given for the place itself.
    var isNamed = !countries.isEmpty() && countries.iterator().next().equals(first.place.country());
    var isSure = first.rank == 0 || countries.contains(first.place.country());
    var others =
        sorted.stream()
            .skip(1)
            .filter(it -> !isNamed)
            .filter(it -> !isSure || (it.rank == 0 && !countries.contains(first.place.country())))
            .map(Candidate::place)
            .toList();
    return new Found(Optional.of(first.place), others);
  }

  private Set<Candidate> candidates(String text) {
    var exact = byName.getOrDefault(TextFold.fold(text), Set.of());
    return exact.isEmpty() ? bySound.getOrDefault(Spellings.fold(text), Set.of()) : exact;
  }

  /** The names with the most similar spelling, at most three. */
  List<String> suggestions(String text) {
    var wanted = TextFold.fold(text);
    return byName.entrySet().stream()
        .filter(entry -> entry.getKey().length() > 3)
        .filter(
            entry ->
                EditDistance.between(wanted, entry.getKey()) <= Math.max(1, wanted.length() / 5))
        .sorted(
            Comparator.<Map.Entry<String, Set<Candidate>>>comparingInt(
                    entry -> EditDistance.between(wanted, entry.getKey()))
                .thenComparing(Map.Entry::getKey))
        .map(entry -> entry.getValue().iterator().next().place.name())
        .distinct()
        .limit(3)
        .toList();
  }
}
