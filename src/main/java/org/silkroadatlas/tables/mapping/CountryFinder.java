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
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Translations;
import org.silkroadatlas.query.Spellings;
import org.silkroadatlas.query.TextFold;

/** Finds countries by their names in ten languages, their codes and other usual names. */
final class CountryFinder {
  /** Separators in brackets do not count. */
  private static final Pattern LISTED =
      Pattern.compile("\\s*[;,\\n|、，；]\\s*(?![^(\\[（)\\]）]*[)\\]）])");

  private static final PersonFinder NOBODY = new PersonFinder(List.of(), Translations.NONE);
  private static final Pattern JOINED =
      Pattern.compile("\\s*[/+&–—、]\\s*|\\s+-\\s+|\\s+(?:and|и|және|жана|va|ва|we|və|ve)\\s+|和|与");
  private static final Pattern QUALITY = Pattern.compile("(.*?)\\s*[(\\[（](.*?)[)\\]）]\\s*");
  private static final Pattern QUALITIES = Pattern.compile("\\s*[;,、，；]\\s*");
  private static final Pattern TURNED = Pattern.compile("(.+?)\\s*\\((.+ of(?: the)?)\\)\\s*");

  /** Words that add nothing to the name of a state. */
  private static final Pattern SORT_OF_STATE =
      Pattern.compile(
          "(?i)(Islamic Republic|Plurinational State|Bolivarian Republic|Federated States) of");

  private static final Pattern FLAG = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}");
  private static final Pattern CODES = Pattern.compile("[A-Z]{2,3}( [A-Z]{2,3})+");

  private final Map<String, Country> byId = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, Set<String>> bySound = new HashMap<>();

  /**
   * Searches the countries of a dataset first, then all others.
   *
   * @param known the countries of the dataset
   */
  CountryFinder(Collection<Country> known) {
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
  Optional<Country> find(String text) {
    var folded = TextFold.fold(text);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    var id = byName.get(folded);
    if (id == null) {
      id = byName.get(folded.replaceAll("^(the|republic of|республика) ", ""));
    }
    if (id == null) {
      id = official(text);
    }
    if (id == null) {
      var sounding = bySound.getOrDefault(Spellings.fold(text), Set.of());
      id = sounding.size() == 1 ? sounding.iterator().next() : null;
    }
    return Optional.ofNullable(id).map(byId::get);
  }

  /** The country with a name in United Nations style, such as “Iran (Islamic Republic of)”. */
  private @Nullable String official(String text) {
    var turned = TURNED.matcher(text);
    if (!turned.matches()) {
      return null;
    }
    var whole = byName.get(TextFold.fold(turned.group(2) + " " + turned.group(1)));
    return whole == null && SORT_OF_STATE.matcher(turned.group(2)).matches()
        ? byName.get(TextFold.fold(turned.group(1)))
        : whole;
  }

  /** The country with an id. */
  Optional<Country> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * The countries listed in a cell.
   *
   * @param participants the countries found, each once, with the capacity in brackets after it
   * @param unknown words that are not countries
   */
  record Listed(List<Participant> participants, List<String> unknown) {
    /** Copies the lists. */
    Listed {
      participants = List.copyOf(participants);
      unknown = List.copyOf(unknown);
    }

    /** Ids of the countries. */
    List<String> ids() {
      return participants.stream().map(Participant::country).toList();
    }
  }

  /** Reads a list of countries with any separators. */
  Listed list(String cell) {
    return list(cell, NOBODY);
  }

  /**
   * Reads a list of countries or their representatives: {@code Kazakhstan (host); Shavkat
   * Mirziyoyev; Kyrgyzstan (guest, Japarov)}.
   *
   * @param persons the persons who can be named
   */
  Listed list(String written, PersonFinder persons) {
    var cell = withoutFlags(written);
    var listing = new Listing(persons);
    if (!listing.add(cell.strip())) {
      for (var part : LISTED.split(cell.strip(), -1)) {
        if (!part.isBlank() && !listing.add(part)) {
          listing.joined(part);
        }
      }
    }
    return new Listed(listing.participants, listing.unknown);
  }

  /** The reading of one cell. */
  private final class Listing {
    private final PersonFinder persons;
    private final List<Participant> participants = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    Listing(PersonFinder persons) {
      this.persons = persons;
    }

    void joined(String part) {
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
        if (!bare.isEmpty() && !add(bare)) {
          unknown.add(bare);
        }
      }
    }

    /** Adds a country, a country with brackets, or the country of a person. */
    boolean add(String text) {
      var read =
          find(text)
              .map(country -> participant(country, Attendance.MEMBER, Optional.empty()))
              .or(() -> qualified(text))
              .or(() -> persons.find(text, Optional.empty()).flatMap(CountryFinder.this::of));
      read.filter(it -> participants.stream().noneMatch(has -> has.country().equals(it.country())))
          .ifPresent(participants::add);
      return read.isPresent();
    }

    /** A country with a capacity, a person, or both in brackets. */
    private Optional<Participant> qualified(String text) {
      var quality = QUALITY.matcher(text);
      var country = quality.matches() ? find(quality.group(1)) : Optional.<Country>empty();
      if (country.isEmpty()) {
        return Optional.empty();
      }
      var as = Optional.<Attendance>empty();
      var person = Optional.<Person>empty();
      for (var part : QUALITIES.split(quality.group(2).strip(), -1)) {
        var named = attendance(part);
        var who = persons.find(part, country.map(Country::id));
        if (named.isEmpty() && who.isEmpty()) {
          return Optional.empty();
        }
        as = as.or(() -> named);
        person = person.or(() -> who);
      }
      return Optional.of(participant(country.get(), as.orElse(Attendance.MEMBER), person));
    }
  }

  /** Removes flags, which are letters of a code and add nothing to a name. */
  private static String withoutFlags(String cell) {
    var flags = FLAG.matcher(cell);
    if (!flags.find()) {
      return cell;
    }
    var names = flags.replaceAll(" ").strip();
    return names.codePoints().anyMatch(Character::isLetter)
        ? names
        : flags.replaceAll(flag -> " " + code(flag.group()) + " ").strip().replaceAll("\\s+", " ");
  }

  private static String code(String flag) {
    return flag.codePoints()
        .map(letter -> letter - 0x1F1E6 + 'A')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private Optional<Participant> of(Person person) {
    return person
        .country()
        .flatMap(this::byId)
        .map(country -> participant(country, Attendance.MEMBER, Optional.of(person)));
  }

  private static Participant participant(Country country, Attendance as, Optional<Person> person) {
    return new Participant(
        country.id(), as, person.map(Person::id), Optional.empty(), Optional.empty(), false);
  }

  private static Optional<Attendance> attendance(String word) {
    return NamedWords.find(Attendance.class, "as", word);
  }

  /** The names of the countries with the most similar spelling, at most three. */
  List<String> suggestions(String text, String language) {
    var wanted = TextFold.fold(text);
    var near = new HashMap<String, Integer>();
    byName.forEach(
        (name, id) -> {
          var distance = EditDistance.between(wanted, name);
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
