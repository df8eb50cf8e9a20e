package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.query.Spellings;
import org.silkroadatlas.query.TextFold;

/** Finds countries by their names in ten languages, their codes and other usual names. */
public final class CountryFinder {
  private static final Pattern LISTED = Pattern.compile("\\s*[;,\\n|、，；]\\s*");
  private static final Pattern JOINED =
      Pattern.compile("\\s*[/+&–—、]\\s*|\\s+-\\s+|\\s+(?:and|и|және|жана|va|ва|we|və|ve)\\s+|和|与");
  private static final Pattern QUALITY = Pattern.compile("(.*?)\\s*[(\\[（](.*?)[)\\]）]\\s*");
  private static final Pattern CODES = Pattern.compile("[A-Z]{2,3}( [A-Z]{2,3})+");

  private final Map<String, Country> byId = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, Set<String>> bySound = new HashMap<>();

  /**
   * Searches the countries of a dataset first, then all others.
   *
   * @param known the countries of the dataset
   */
  public CountryFinder(Collection<Country> known) {
    known.forEach(this::add);
    TableWords.bundled()
        .group("country")
        .forEach((name, id) -> byName.putIfAbsent(name, id.toUpperCase(Locale.ROOT)));
    WorldCountries.all().stream().filter(it -> !byId.containsKey(it.id())).forEach(this::add);
  }

  private void add(Country country) {
    byId.put(country.id(), country);
    byName.putIfAbsent(TextFold.fold(country.id()), country.id());
    country.iso3().ifPresent(code -> byName.putIfAbsent(TextFold.fold(code), country.id()));
    for (var name : country.names().values()) {
      named(name, country.id());
      var quality = QUALITY.matcher(name);
      if (quality.matches()) {
        named(quality.group(1), country.id());
        named(quality.group(2), country.id());
      }
    }
  }

  private void named(String name, String id) {
    byName.putIfAbsent(TextFold.fold(name), id);
    bySound.computeIfAbsent(Spellings.fold(name), s -> new LinkedHashSet<>()).add(id);
  }

  /** The country with a name. */
  public Optional<Country> find(String text) {
    var folded = TextFold.fold(text);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    var id = byName.get(folded);
    if (id == null) {
      id = byName.get(folded.replaceAll("^(the|republic of|республика) ", ""));
    }
    if (id == null) {
      var sounding = bySound.getOrDefault(Spellings.fold(text), Set.of());
      id = sounding.size() == 1 ? sounding.iterator().next() : null;
    }
    return Optional.ofNullable(id).map(byId::get);
  }

  /** The country with an id. */
  public Optional<Country> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The countries listed in a cell.
   *
   * @param participants the countries found, each once, with the capacity in brackets after it
   * @param unknown words that are not countries
   */
  public record Listed(List<Participant> participants, List<String> unknown) {
    /** Copies the lists. */
    public Listed {
      participants = List.copyOf(participants);
      unknown = List.copyOf(unknown);
    }

    /** Ids of the countries. */
    public List<String> ids() {
      return participants.stream().map(Participant::country).toList();
    }
  }

  /** Reads a list of countries with any separators. */
  public Listed list(String cell) {
    var participants = new ArrayList<Participant>();
    var unknown = new ArrayList<String>();
    if (!add(cell.strip(), participants)) {
      for (var part : LISTED.split(cell.strip(), -1)) {
        if (!part.isBlank() && !add(part, participants)) {
          joined(part, participants, unknown);
        }
      }
    }
    return new Listed(participants, unknown);
  }

  private void joined(String part, List<Participant> participants, List<String> unknown) {
    var pieces =
        CODES.matcher(part).matches() ? part.split(" ", -1) : JOINED.split(part.strip(), -1);
    if (pieces.length == 1 && part.contains("-")) {
      pieces = part.split("-", -1);
      if (!List.of(pieces).stream().allMatch(piece -> find(piece).isPresent())) {
        unknown.add(part.strip());
        return;
      }
    }
    for (var piece : pieces) {
      var bare = piece.strip().replaceFirst("^(?:and|и|және|жана|va|ва|we|və|ve)\\s+", "");
      if (!bare.isEmpty() && !add(bare, participants)) {
        unknown.add(bare);
      }
    }
  }

  private boolean add(String text, List<Participant> participants) {
    var country = find(text);
    var as = Attendance.MEMBER;
    if (country.isEmpty()) {
      var quality = QUALITY.matcher(text);
      if (!quality.matches()) {
        return false;
      }
      var named = attendance(quality.group(2));
      country = named.isPresent() ? find(quality.group(1)) : Optional.empty();
      as = named.orElse(as);
    }
    if (country.isEmpty()) {
      return false;
    }
    var id = country.get().id();
    if (participants.stream().noneMatch(it -> it.country().equals(id))) {
      participants.add(new Participant(id, as));
    }
    return true;
  }

  private static Optional<Attendance> attendance(String word) {
    return NamedWords.find(Attendance.class, "as", word);
  }

  /** The names of the countries with the most similar spelling, at most three. */
  public List<String> suggestions(String text, String language) {
    var wanted = TextFold.fold(text);
    var near = new HashMap<String, Integer>();
    byName.forEach(
        (name, id) -> {
          var distance = Edits.between(wanted, name);
          if (name.length() > 3 && distance <= Math.max(1, wanted.length() / 4)) {
            near.merge(id, distance, Math::min);
          }
        });
    return near.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .limit(3)
        .flatMap(entry -> byId(entry.getKey()).stream())
        .map(country -> country.name(language))
        .toList();
  }
}
