package org.silkroadatlas.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Correction;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Coverage;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.FormerName;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Leg;
import org.silkroadatlas.model.Manifest;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.RecordTexts;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Tenure;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.model.Waypoint;
import org.silkroadatlas.model.Wording;

/**
 * Translates the records of a dataset into a language once, so that titles, names and notes can be
 * read from them directly. What the language lacks stays as written; words of the essay and titles
 * of sources always do.
 */
final class LocalizedDataset {
  private final Dataset written;
  private final TextLookup texts;
  private final Map<String, String> placeNames = new HashMap<>();
  private final Map<String, Person> persons = new HashMap<>();

  /** Original texts by translated ones, where the meaning of the words matters. */
  private final Map<String, String> originals = new HashMap<>();

  private LocalizedDataset(Dataset written, TextLookup texts) {
    this.written = written;
    this.texts = texts;
  }

  /**
   * A translated dataset.
   *
   * @param dataset its records in the language
   * @param originals the original words of quotes, units and representatives, by the translated
   *     ones
   */
  record Translated(Dataset dataset, Map<String, String> originals) {

    /** Copies the map. */
    Translated {
      originals = Map.copyOf(originals);
    }
  }

  /** Translates a dataset with the texts of a language. */
  static Translated of(Dataset written, TextLookup texts) {
    return new LocalizedDataset(written, texts).translate();
  }

  private Translated translate() {
    var places = written.places().stream().map(this::place).toList();
    for (var i = 0; i < places.size(); i++) {
      placeNames.put(written.places().get(i).name(), places.get(i).name());
    }
    var people = written.persons().stream().map(this::person).toList();
    people.forEach(person -> persons.put(person.id(), person));
    var dataset =
        new Dataset(
            manifest(written.manifest()),
            each(written.countries(), this::country),
            places,
            people,
            each(written.formats(), this::format),
            each(written.memberships(), this::membership),
            each(written.events(), this::event),
            each(written.agreements(), this::agreement),
            written.quotes().stream().map(this::quote).toList(),
            each(written.figures(), this::figure),
            written.routes().stream().map(this::route).toList(),
            written.sources(),
            written.corrections().stream().map(this::correction).toList(),
            written.coverage().stream().map(this::coverage).toList(),
            written.tours().stream().map(this::tour).toList(),
            written.texts());
    return new Translated(dataset, originals);
  }

  /** The texts of one record. */
  private final class Words {
    private final String record;

    Words(String record) {
      this.record = record;
    }

    String get(String field, String text) {
      return texts.text(record, field, text).text();
    }

    Optional<String> get(String field, Optional<String> text) {
      return text.map(it -> get(field, it));
    }

    /** Translates a text and remembers the original, because its meaning matters. */
    String kept(String field, String text) {
      var translated = get(field, text);
      if (!translated.equals(text)) {
        originals.putIfAbsent(translated, text);
      }
      return translated;
    }

    Basis basis(Basis basis) {
      return new Basis(
          basis.essay(),
          basis.confidence(),
          basis.checked(),
          get("note", basis.note()),
          basis.sources());
    }
  }

  /** Translates the records that have texts in the language; the others stay the same objects. */
  private <T extends Item> List<T> each(List<T> items, BiFunction<T, Words, T> translate) {
    return items.stream()
        .map(
            item -> {
              var record = item.ref().toString();
              return texts.has(record) ? translate.apply(item, new Words(record)) : item;
            })
        .toList();
  }

  private static <T, R> List<R> numbered(List<T> parts, BiFunction<Integer, T, R> translate) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> translate.apply(i, parts.get(i)))
        .toList();
  }

  private Manifest manifest(Manifest it) {
    var words = new Words(RecordTexts.MANIFEST);
    return new Manifest(
        it.id(),
        words.get("title", it.title()),
        it.version(),
        it.released(),
        it.licence(),
        it.authors(),
        it.languages(),
        words.get("boundaryNote", it.boundaryNote()),
        words.get("attribution", it.attribution()),
        it.years());
  }

  private Country country(Country it, Words words) {
    return new Country(
        it.id(),
        it.iso3(),
        it.names(),
        it.group(),
        it.capital(),
        it.core(),
        it.wikidata(),
        words.get("note", it.note()));
  }

  private Place place(Place it) {
    var own = it.names().get(texts.language());
    var name = own == null ? new Words(it.ref().toString()).get("name", it.name()) : own;
    return name.equals(it.name())
        ? it
        : new Place(
            it.id(),
            name,
            it.names(),
            it.country(),
            it.lat(),
            it.lon(),
            it.kind(),
            it.wikidata(),
            it.sources());
  }

  private Person person(Person it) {
    var record = it.ref().toString();
    if (!texts.has(record)) {
      return it;
    }
    var words = new Words(record);
    var names = new HashMap<>(it.names());
    var name = texts.text(record, "name", "");
    if (!name.text().isEmpty()) {
      names.putIfAbsent(texts.language(), name.text());
    }
    return new Person(
        it.id(),
        names,
        it.family(),
        it.spellings(),
        it.country(),
        numbered(it.offices(), (i, held) -> tenure(words, "offices/" + i + "/", held)),
        it.wikidata(),
        words.get("note", it.note()),
        it.sources());
  }

  private static Tenure tenure(Words words, String at, Tenure it) {
    return new Tenure(
        it.office(), words.get(at + "title", it.title()), it.country(), it.from(), it.to());
  }

  private Format format(Format it, Words words) {
    return new Format(
        it.id(),
        words.get("name", it.name()),
        words.get("short", it.shortName()),
        it.kind(),
        it.vector(),
        it.founded(),
        it.ended(),
        it.successor(),
        numbered(
            it.formerNames(),
            (i, former) ->
                new FormerName(
                    words.get("formerNames/" + i + "/name", former.name()), former.until())),
        words.get("summary", it.summary()),
        it.wikidata(),
        words.basis(it.basis()));
  }

  private Membership membership(Membership it, Words words) {
    return new Membership(
        it.id(), it.format(), it.country(), it.role(), it.from(), it.to(), words.basis(it.basis()));
  }

  private Event event(Event it, Words words) {
    return new Event(
        it.id(),
        it.date(),
        words.get("title", it.title()),
        it.place(),
        it.format(),
        it.kind(),
        it.level(),
        it.status(),
        it.virtual(),
        numbered(it.participants(), (i, who) -> participant(words, i, who)),
        it.absent(),
        it.unclear(),
        words.get("summary", it.summary()),
        words.basis(it.basis()));
  }

  private static Participant participant(Words words, int i, Participant it) {
    return it.by().isEmpty()
        ? it
        : new Participant(
            it.country(),
            it.as(),
            it.person(),
            it.by().map(by -> words.kept("participants/" + i + "/by", by)),
            it.rank(),
            it.unnamed());
  }

  private Agreement agreement(Agreement it, Words words) {
    return new Agreement(
        it.id(),
        words.get("title", it.title()),
        it.kind(),
        it.date(),
        it.format(),
        it.event(),
        it.status(),
        it.parties(),
        it.inForce(),
        words.get("summary", it.summary()),
        words.basis(it.basis()));
  }

  /** Words spoken in the language itself are used as they are, others in translation. */
  private Quote quote(Quote it) {
    var words = new Words(it.ref().toString());
    var original = it.original().filter(spoken -> spoken.language().equals(texts.language()));
    var text = original.map(spoken -> spoken.text()).orElseGet(() -> words.get("text", it.text()));
    if (!text.equals(it.text())) {
      originals.put(text, it.text());
    }
    var wording =
        original.isPresent()
            ? Wording.VERBATIM
            : text.equals(it.text()) ? it.wording() : Wording.TRANSLATION;
    return new Quote(
        it.id(),
        it.person()
            .map(persons::get)
            .map(person -> person.names().get(texts.language()))
            .orElseGet(() -> words.get("speaker", it.speaker())),
        words.get("office", it.office()),
        it.person(),
        it.country(),
        it.date(),
        words.get("occasion", it.occasion()),
        it.event(),
        it.format(),
        text,
        wording,
        it.original(),
        words.basis(it.basis()));
  }

  private Figure figure(Figure it, Words words) {
    return new Figure(
        it.id(),
        words.get("label", it.label()),
        it.value(),
        words.kept("unit", it.unit()),
        it.date(),
        it.countries(),
        it.counterpart(),
        it.format(),
        it.event(),
        it.series(),
        words.basis(it.basis()));
  }

  private Route route(Route it) {
    var words = new Words(it.ref().toString());
    return new Route(
        it.id(),
        words.get("name", it.name()),
        it.kind(),
        it.status(),
        it.from(),
        it.format(),
        numbered(it.waypoints(), (i, point) -> waypoint(words, "waypoints/" + i + "/name", point)),
        numbered(it.legs(), (i, leg) -> leg(words, "legs/" + i + "/", leg)),
        it.countries(),
        it.lengthKm(),
        it.approximate(),
        words.basis(it.basis()));
  }

  private Leg leg(Words words, String at, Leg it) {
    return new Leg(
        words.get(at + "name", it.name()),
        it.kind(),
        it.waypoints().stream().map(point -> waypoint(words, at, point)).toList(),
        it.phases(),
        words.get(at + "note", it.note()));
  }

  /** A waypoint at a place of the atlas uses the same name as the place. */
  private Waypoint waypoint(Words words, String field, Waypoint it) {
    var place = placeNames.get(it.name());
    return new Waypoint(place == null ? words.get(field, it.name()) : place, it.lat(), it.lon());
  }

  private Correction correction(Correction it) {
    var words = new Words(RecordTexts.key(it));
    return new Correction(
        it.id(),
        it.record(),
        it.field(),
        words.get("essay", it.essay()),
        words.get("others", it.others()),
        it.severity(),
        it.sources());
  }

  private Coverage coverage(Coverage it) {
    var words = new Words(RecordTexts.key(it));
    return new Coverage(
        it.id(),
        words.get("title", it.title()),
        it.kinds(),
        it.levels(),
        it.formats(),
        it.participants(),
        it.years(),
        it.aim(),
        it.expected(),
        words.get("note", it.note()),
        it.sources());
  }

  private Tour tour(Tour it) {
    var words = new Words(RecordTexts.key(it));
    return new Tour(
        it.id(),
        words.get("title", it.title()),
        words.get("summary", it.summary()),
        numbered(
            it.steps(),
            (i, step) ->
                step.withWords(
                    words.get("steps/" + i + "/caption", step.caption()),
                    words.get("steps/" + i + "/notes", step.notes()))));
  }
}
