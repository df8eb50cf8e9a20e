package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.FormerName;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Waypoint;
import org.silkroadatlas.time.Edtf;

/**
 * Finds records by the beginnings of their words, in any common spelling. Immutable, any thread;
 * building it takes some milliseconds per thousand records.
 */
public final class SearchIndex {
  private static final int OPENING = 12;
  private static final int WHOLE_IN_TITLE = 6;
  private static final int IN_TITLE = 4;
  private static final int IN_BODY = 1;

  /**
   * The records of one kind that were found.
   *
   * @param kind their kind
   * @param total how many were found
   * @param best the best matches, best first
   */
  public record Group(ItemKind kind, int total, List<Item> best) {

    /** Copies the list. */
    public Group {
      best = List.copyOf(best);
    }
  }

  private record Entry(Item item, String title, String body) {

    /** The same entry with the record in another language. */
    Entry of(DatasetIndex other) {
      return new Entry(other.find(item.ref()).<Item>map(it -> it).orElse(item), title, body);
    }
  }

  /**
   * Searchable words.
   *
   * @param written as the dataset is written, with alternative spellings
   * @param foreign in other languages, in addition to the English ones
   */
  private record Words(String written, String foreign) {

    static Words of(String... written) {
      return new Words(String.join(" ", written), "");
    }

    Words and(Words other) {
      return new Words(written + " " + other.written, foreign + " " + other.foreign);
    }

    Words and(Optional<Words> other) {
      return other.map(this::and).orElse(this);
    }
  }

  private record Hit(Entry entry, int score) {}

  private final DatasetIndex index;
  private final Spellings spellings;
  private final TranslatedWords translated;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * Indexes all records of a dataset, in all languages at once.
   *
   * @param shown the dataset in the language of the results
   */
  public SearchIndex(DatasetIndex shown) {
    index = shown.origin();
    spellings = index.searchTexts().spellings();
    var dataset = index.dataset();
    translated = index.searchTexts().translated();
    List.of(
            dataset.countries(),
            dataset.persons(),
            dataset.formats(),
            dataset.events(),
            dataset.agreements(),
            dataset.quotes(),
            dataset.figures(),
            dataset.places(),
            dataset.routes(),
            dataset.memberships(),
            dataset.sources())
        .forEach(items -> items.forEach(item -> entries.add(entry(item).of(shown))));
  }

  private Entry entry(Item item) {
    return switch (item) {
      case Country c ->
          of(c, String.join(" ", c.label(), c.id(), String.join(" ", c.names().values())), "");
      case Place p ->
          of(p, p.name() + " " + String.join(" ", p.names().values()), country(p.country()));
      case Person p -> of(p, names(p), offices(p));
      case Format f ->
          of(
              f,
              f.shortName() + " " + f.name() + " " + formerNames(f),
              f.summary() + " " + f.essay().orElse(""));
      case Membership m ->
          of(m, Words.of(country(m.country())).and(format(m.format())), Words.of(""));
      case Event e ->
          of(
              e,
              Words.of(e.title()),
              Words.of(e.summary(), years(e.date()))
                  .and(format(e.format()))
                  .and(e.place().map(this::place))
                  .and(people(e)));
      case Agreement a ->
          of(
              a,
              Words.of(a.title()),
              Words.of(a.summary().orElse(""), years(a.date())).and(a.format().map(this::format)));
      case Quote q ->
          of(
              q,
              q.speaker(),
              String.join(
                  " ",
                  q.text(),
                  q.office(),
                  q.occasion(),
                  q.original().map(original -> original.text()).orElse(""),
                  years(q.date())));
      case Figure f -> of(f, f.label(), f.unit() + " " + years(f.date()));
      case Route r ->
          of(
              r,
              r.name(),
              r.waypoints().stream().map(Waypoint::name).collect(Collectors.joining(" "))
                  + r.from().map(from -> " " + years(from)).orElse(""));
      case Source s -> of(s, s.title(), s.publisher().orElse(""));
    };
  }

  private Entry of(Item item, String title, String body) {
    return of(item, Words.of(title), Words.of(body));
  }

  private Entry of(Item item, Words title, Words body) {
    var others = translated.of(item);
    return new Entry(
        item,
        spellings.searchText(title.written())
            + spellings.foreignSearchText(title.foreign() + others.names()),
        spellings.searchText(body.written())
            + spellings.foreignSearchText(body.foreign() + others.bodies()));
  }

  private static String formerNames(Format format) {
    return format.formerNames().stream().map(FormerName::name).collect(Collectors.joining(" "));
  }

  private static String names(Person person) {
    return Stream.of(person.names().values(), person.spellings())
        .flatMap(Collection::stream)
        .collect(Collectors.joining(" "));
  }

  private Words allNames(Person person) {
    return new Words(names(person), translated.of(person).names());
  }

  private String everyName(Person person) {
    return names(person) + translated.of(person).names();
  }

  private String offices(Person person) {
    var titles =
        person.offices().stream()
            .map(held -> held.title().orElseGet(() -> held.office().key().replace('-', ' ')))
            .collect(Collectors.joining(" "));
    return titles + " " + person.country().filter(index::hasCountry).map(this::country).orElse("");
  }

  private Words people(Event event) {
    var people = Words.of("");
    for (var participant : event.participants()) {
      people =
          people
              .and(participant.person().map(index::person).map(this::allNames))
              .and(Words.of(participant.by().orElse("")));
    }
    return people;
  }

  /** The first and last year of a date. */
  private static String years(Edtf date) {
    var first = date.earliest();
    var last = date.latest();
    return first.equals(LocalDate.MIN)
        ? Integer.toString(last.getYear())
        : last.equals(LocalDate.MAX) || last.getYear() == first.getYear()
            ? Integer.toString(first.getYear())
            : first.getYear() + " " + last.getYear();
  }

  private String country(String id) {
    return index.country(id).label();
  }

  private Words format(String id) {
    var format = index.format(id);
    return new Words(format.name() + " " + format.shortName(), translated.of(format).names());
  }

  private Words place(String id) {
    var place = index.place(id);
    return new Words(place.name(), translated.of(place).names());
  }

  /**
   * Finds records.
   *
   * @param text the text typed so far; each word is the beginning of a word to find
   * @param most how many records of each kind to return
   * @param whole the kinds to return in full
   * @return the kinds with matches, starting with that of the best record; memberships and sources
   *     last
   */
  public List<Group> search(String text, int most, Set<ItemKind> whole) {
    var typed = Spellings.typed(text);
    if (typed.isEmpty()) {
      return List.of();
    }
    Map<ItemKind, List<Hit>> hits = new EnumMap<>(ItemKind.class);
    for (var entry : entries) {
      var score = score(entry, typed);
      if (score > 0) {
        hits.computeIfAbsent(entry.item().kindOfItem(), k -> new ArrayList<>())
            .add(new Hit(entry, score));
      }
    }
    return hits.entrySet().stream()
        .map(kind -> group(kind.getKey(), kind.getValue(), most, whole))
        .sorted(
            Comparator.comparing((Ranked ranked) -> !answers(ranked, typed))
                .thenComparing(ranked -> !speaks(ranked, typed))
                .thenComparing(ranked -> isSupport(ranked.group().kind()))
                .thenComparingInt(ranked -> -ranked.score()))
        .map(Ranked::group)
        .toList();
  }

  private record Ranked(Group group, int score) {}

  /** A search for a country and a format together means the membership. */
  private boolean answers(Ranked ranked, List<String> typed) {
    return ranked.group().kind() == ItemKind.MEMBERSHIP
        && ranked.group().best().stream()
            .anyMatch(item -> item instanceof Membership m && namesBoth(m, typed));
  }

  /** A search for a speaker's name means the quotes. */
  private boolean speaks(Ranked ranked, List<String> typed) {
    if (ranked.group().kind() != ItemKind.QUOTE || ranked.group().best().isEmpty()) {
      return false;
    }
    var best = (Quote) ranked.group().best().getFirst();
    var speaker =
        spellings.searchText(
            best.speaker()
                + " "
                + best.person().map(index::person).map(this::everyName).orElse(""));
    return best.person().isPresent()
        && typed.stream().anyMatch(word -> Spellings.hasWhole(speaker, word));
  }

  private boolean namesBoth(Membership membership, List<String> typed) {
    var country = spellings.searchText(country(membership.country()));
    var known = index.format(membership.format());
    var format = spellings.searchText(known.shortName() + translated.of(known).names());
    var byCountry = typed.stream().filter(word -> Spellings.hasWhole(country, word)).toList();
    var byFormat = typed.stream().filter(word -> Spellings.hasWhole(format, word)).toList();
    return !byCountry.containsAll(typed)
        && !byFormat.containsAll(typed)
        && typed.stream().allMatch(word -> byCountry.contains(word) || byFormat.contains(word));
  }

  /** Supporting records come last. */
  private static boolean isSupport(ItemKind kind) {
    return kind == ItemKind.SOURCE || kind == ItemKind.MEMBERSHIP;
  }

  private static Ranked group(ItemKind kind, List<Hit> hits, int most, Set<ItemKind> whole) {
    hits.sort(Comparator.comparingInt((Hit hit) -> -hit.score()));
    var limit = whole.contains(kind) ? hits.size() : Math.min(most, hits.size());
    var best = hits.subList(0, limit).stream().map(hit -> hit.entry().item()).toList();
    return new Ranked(new Group(kind, hits.size(), best), hits.getFirst().score());
  }

  /** The score of an entry; zero unless it has every word. */
  private static int score(Entry entry, List<String> typed) {
    var score = 0;
    for (var word : typed) {
      if (Spellings.has(entry.title(), word)) {
        score += Spellings.hasWhole(entry.title(), word) ? WHOLE_IN_TITLE : IN_TITLE;
      } else if (Spellings.has(entry.body(), word)) {
        score += IN_BODY;
      } else {
        return 0;
      }
    }
    var opens = entry.title().startsWith(typed.getFirst(), 1);
    return score * 4 + (opens ? OPENING : 0) + weight(entry.item());
  }

  /** Ranks equal matches by what readers usually mean: the five states, then formats and events. */
  private static int weight(Item item) {
    return switch (item) {
      case Country country -> country.core() ? 16 : 12;
      case Format format -> 5;
      case Event event -> 4;
      case Person person -> 5;
      case Place place -> 3;
      case Agreement agreement -> 2;
      case Quote quote -> 2;
      case Figure figure -> 1;
      case Route route -> 1;
      // roles before offices
      case Membership membership -> membership.role().isOffice() ? 0 : 1;
      case Source source -> 0;
    };
  }
}
