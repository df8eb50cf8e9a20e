package org.silkroadatlas.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Checked;
import org.silkroadatlas.model.Correction;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Coverage;
import org.silkroadatlas.model.CoverageOf;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.LanguageTexts;
import org.silkroadatlas.model.Leg;
import org.silkroadatlas.model.Maker;
import org.silkroadatlas.model.Manifest;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.model.Tour;
import org.silkroadatlas.model.Translation;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.model.Waypoint;

/**
 * A record as a tree for JSON: fields in the order of {@code docs/data-format.md}; values are
 * texts, numbers, booleans, lists or further trees.
 */
final class RecordTree {
  /** The languages of the interface, in the order in which files list them. */
  static final List<String> LANGUAGES =
      List.of("en", "ru", "kk", "ky", "uz", "tg", "tk", "az", "tr", "zh");

  private final Map<String, Object> fields = new LinkedHashMap<>();

  private RecordTree() {}

  /** The contents of a file of the dataset. For the manifest, the list has one tree. */
  static List<Map<String, Object>> of(Dataset dataset, PackFile file) {
    return switch (file) {
      case MANIFEST -> List.of(manifest(dataset.manifest()));
      case VECTORS -> OpenLists.vectors(dataset).map(RecordTree::vector).toList();
      case GROUPS -> OpenLists.groups(dataset).map(RecordTree::group).toList();
      case COUNTRIES -> dataset.countries().stream().map(RecordTree::country).toList();
      case PLACES -> dataset.places().stream().map(RecordTree::place).toList();
      case PERSONS -> dataset.persons().stream().map(RecordTree::person).toList();
      case FORMATS -> dataset.formats().stream().map(RecordTree::format).toList();
      case MEMBERSHIPS -> dataset.memberships().stream().map(RecordTree::membership).toList();
      case EVENTS -> dataset.events().stream().map(RecordTree::event).toList();
      case AGREEMENTS -> dataset.agreements().stream().map(RecordTree::agreement).toList();
      case QUOTES -> dataset.quotes().stream().map(RecordTree::quote).toList();
      case FIGURES -> dataset.figures().stream().map(RecordTree::figure).toList();
      case ROUTES -> dataset.routes().stream().map(RecordTree::route).toList();
      case SOURCES -> dataset.sources().stream().map(RecordTree::source).toList();
      case CORRECTIONS -> dataset.corrections().stream().map(RecordTree::correction).toList();
      case COVERAGE -> dataset.coverage().stream().map(RecordTree::coverage).toList();
      case SCENES -> dataset.tours().stream().map(RecordTree::tour).toList();
    };
  }

  /** The contents of a file of texts. */
  static List<Map<String, Object>> of(LanguageTexts texts) {
    return texts.translations().stream().map(RecordTree::translation).toList();
  }

  private static Map<String, Object> translation(Translation it) {
    return tree()
        .put("record", it.record())
        .put("text", it.text())
        .put("by", it.by())
        .put("checked", it.checked())
        .done();
  }

  private static RecordTree tree() {
    return new RecordTree();
  }

  /** Adds a field; values that are empty, false or the default are left out. */
  private RecordTree put(String name, Object value) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(it -> put(name, it));
      case Map<?, ?> map when map.isEmpty() -> {}
      case Boolean flag when !flag -> {}
      case String _, Number _, Boolean _, List<?> _, Map<?, ?> _ -> fields.put(name, value);
      case Named named -> fields.put(name, named.key());
      default -> fields.put(name, value.toString());
    }
    return this;
  }

  private RecordTree putUnlessEmpty(String name, List<?> list) {
    return list.isEmpty() ? this : put(name, list);
  }

  private RecordTree basis(Basis it) {
    var usual = BasisRecords.usual(it.checked().isPresent());
    return put("essay", it.essay())
        .put("confidence", Optional.of(it.confidence()).filter(other -> other != usual))
        .put("checked", it.checked().map(RecordTree::checked))
        .put("note", it.note())
        .put("sources", it.sources());
  }

  private static Map<String, Object> checked(Checked it) {
    return tree().put("day", it.day()).put("read", it.read()).put("found", it.found()).done();
  }

  private Map<String, Object> done() {
    return fields;
  }

  private static Map<String, Object> manifest(Manifest it) {
    return tree()
        .put("id", it.id())
        .put("title", it.title())
        .put("version", it.version())
        .put("released", it.released())
        .put("licence", it.licence())
        .putUnlessEmpty("authors", it.authors().stream().map(RecordTree::maker).toList())
        .put("languages", it.languages())
        .put("boundaryNote", it.boundaryNote())
        .put("attribution", it.attribution())
        .put("firstYear", it.years().first())
        .put("lastYear", it.years().last())
        .done();
  }

  private static Map<String, Object> maker(Maker it) {
    return tree().put("name", it.name()).put("person", it.person()).done();
  }

  private static Map<String, Object> vector(Vector it) {
    return tree()
        .put("id", it.key())
        .put("names", inOrder(it.names()))
        .put("color", it.colour())
        .done();
  }

  private static Map<String, Object> group(Group it) {
    return tree().put("id", it.key()).put("names", inOrder(it.names())).done();
  }

  private static Map<String, Object> country(Country it) {
    return tree()
        .put("id", it.id())
        .put("iso3", it.iso3())
        .put("names", inOrder(it.names()))
        .put("group", it.group())
        .put("capital", it.capital())
        .put("core", it.core())
        .put("wikidata", it.wikidata())
        .put("note", it.note())
        .done();
  }

  /** Names in the documented order, then others by code: the maps of records have none. */
  private static Map<String, String> inOrder(Map<String, String> names) {
    var ordered = new LinkedHashMap<String, String>();
    for (var language : LANGUAGES) {
      Optional.ofNullable(names.get(language)).ifPresent(name -> ordered.put(language, name));
    }
    names.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return ordered;
  }

  private static Map<String, Object> place(Place it) {
    return tree()
        .put("id", it.id())
        .put("name", it.name())
        .put("names", inOrder(it.names()))
        .put("country", it.country())
        .put("lat", it.lat())
        .put("lon", it.lon())
        .put("kind", it.kind())
        .put("wikidata", it.wikidata())
        .put("sources", it.sources())
        .done();
  }

  private static Map<String, Object> format(Format it) {
    var formerNames =
        it.formerNames().stream()
            .map(former -> tree().put("name", former.name()).put("until", former.until()).done())
            .toList();
    return tree()
        .put("id", it.id())
        .put("name", it.name())
        .put("short", it.shortName())
        .put("kind", it.kind())
        .put("vector", it.vector())
        .put("founded", it.founded())
        .put("ended", it.ended())
        .put("successor", it.successor())
        .putUnlessEmpty("formerNames", formerNames)
        .put("summary", it.summary())
        .put("wikidata", it.wikidata())
        .basis(it.basis())
        .done();
  }

  private static Map<String, Object> membership(Membership it) {
    return tree()
        .put("id", it.id())
        .put("format", it.format())
        .put("country", it.country())
        .put("role", it.role())
        .put("from", it.from())
        .put("to", it.to())
        .basis(it.basis())
        .done();
  }

  private static Map<String, Object> event(Event it) {
    var participants =
        it.participants().stream()
            .map(
                part ->
                    tree()
                        .put("country", part.country())
                        .put("as", Optional.of(part.as()).filter(as -> as != Attendance.MEMBER))
                        .put("person", part.person())
                        .put("by", part.by())
                        .put("rank", part.rank())
                        .put("unnamed", part.unnamed())
                        .done())
            .toList();
    return tree()
        .put("id", it.id())
        .put("date", it.date())
        .put("title", it.title())
        .put("place", it.place())
        .put("format", it.format())
        .put("kind", it.kind())
        .put("level", it.level())
        .put("status", it.status())
        .put("virtual", it.virtual())
        .put("participants", participants)
        .putUnlessEmpty("absent", it.absent())
        .putUnlessEmpty("unclear", it.unclear())
        .put("summary", it.summary())
        .basis(it.basis())
        .done();
  }

  private static Map<String, Object> agreement(Agreement it) {
    var parties =
        it.parties().stream()
            .map(
                party ->
                    tree()
                        .put("country", party.country())
                        .put("signed", party.signed())
                        .put("ratified", party.ratified())
                        .put("inForce", party.inForce())
                        .put("withdrawn", party.withdrawn())
                        .put("searched", party.searched())
                        .done())
            .toList();
    return tree()
        .put("id", it.id())
        .put("title", it.title())
        .put("kind", it.kind())
        .put("date", it.date())
        .put("format", it.format())
        .put("event", it.event())
        .put("status", it.status())
        .put("parties", parties)
        .put("inForce", it.inForce())
        .put("summary", it.summary())
        .basis(it.basis())
        .done();
  }

  private static Map<String, Object> quote(Quote it) {
    var original =
        it.original()
            .map(words -> tree().put("language", words.language()).put("text", words.text()))
            .map(RecordTree::done);
    return tree()
        .put("id", it.id())
        .put("speaker", it.speaker())
        .put("office", it.office())
        .put("person", it.person())
        .put("country", it.country())
        .put("date", it.date())
        .put("occasion", it.occasion())
        .put("event", it.event())
        .put("format", it.format())
        .put("text", it.text())
        .put("wording", it.wording())
        .put("original", original)
        .basis(it.basis())
        .done();
  }

  private static Map<String, Object> figure(Figure it) {
    return tree()
        .put("id", it.id())
        .put("label", it.label())
        .put("value", it.value())
        .put("unit", it.unit())
        .put("date", it.date())
        .put("countries", it.countries())
        .put("counterpart", it.counterpart())
        .put("format", it.format())
        .put("event", it.event())
        .put("series", it.series())
        .basis(it.basis())
        .done();
  }

  private static Map<String, Object> route(Route it) {
    return tree()
        .put("id", it.id())
        .put("name", it.name())
        .put("kind", it.kind())
        .put("status", it.status())
        .put("from", it.from())
        .put("format", it.format())
        .put("waypoints", waypoints(it.waypoints()))
        .putUnlessEmpty("legs", it.legs().stream().map(RecordTree::leg).toList())
        .put("countries", it.countries())
        .put("lengthKm", it.lengthKm())
        .put("approximate", it.approximate())
        .basis(it.basis())
        .done();
  }

  private static List<Map<String, Object>> waypoints(List<Waypoint> points) {
    return points.stream()
        .map(
            point ->
                tree()
                    .put("name", point.name())
                    .put("lat", point.lat())
                    .put("lon", point.lon())
                    .done())
        .toList();
  }

  private static Map<String, Object> leg(Leg it) {
    var phases =
        it.phases().stream()
            .map(
                phase ->
                    tree()
                        .put("status", phase.status())
                        .put("from", phase.from())
                        .put("to", phase.to())
                        .done())
            .toList();
    return tree()
        .put("name", it.name())
        .put("kind", it.kind())
        .put("waypoints", waypoints(it.waypoints()))
        .put("phases", phases)
        .put("note", it.note())
        .done();
  }

  private static Map<String, Object> person(Person it) {
    var offices =
        it.offices().stream()
            .map(
                held ->
                    tree()
                        .put("office", held.office())
                        .put("title", held.title())
                        .put("country", held.country())
                        .put("from", held.from())
                        .put("to", held.to())
                        .done())
            .toList();
    return tree()
        .put("id", it.id())
        .put("names", inOrder(it.names()))
        .put("family", it.family())
        .putUnlessEmpty("spellings", it.spellings())
        .put("country", it.country())
        .put("offices", offices)
        .put("wikidata", it.wikidata())
        .put("note", it.note())
        .put("sources", it.sources())
        .done();
  }

  private static Map<String, Object> coverage(Coverage it) {
    var first = Integer.toString(it.years().first());
    return tree()
        .put("id", it.id())
        .put("title", it.title())
        .putUnlessEmpty("kinds", it.kinds().stream().map(Named::key).toList())
        .putUnlessEmpty("levels", it.levels().stream().map(Named::key).toList())
        .putUnlessEmpty("formats", it.formats())
        .put("participants", Optional.of(it.participants()).filter(of -> of != CoverageOf.ANY))
        .put("years", it.years().length() == 1 ? first : first + "/" + it.years().last())
        .put("aim", it.aim())
        .put("expected", new TreeMap<>(it.expected()))
        .put("note", it.note())
        .putUnlessEmpty("sources", it.sources())
        .done();
  }

  private static Map<String, Object> source(Source it) {
    return tree()
        .put("id", it.id())
        .put("title", it.title())
        .put("publisher", it.publisher())
        .put("url", it.url())
        .put("language", it.language())
        .put("seen", it.seen())
        .put("grade", it.grade())
        .done();
  }

  private static Map<String, Object> correction(Correction it) {
    return tree()
        .put("id", it.id())
        .put("record", it.record())
        .put("field", it.field())
        .put("essay", it.essay())
        .put("others", it.others())
        .put("severity", it.severity())
        .put("sources", it.sources())
        .done();
  }

  private static Map<String, Object> tour(Tour it) {
    var steps =
        it.steps().stream()
            .map(
                scene ->
                    tree()
                        .put("state", scene.state())
                        .put("caption", scene.caption())
                        .put("notes", scene.notes())
                        .done())
            .toList();
    return tree()
        .put("id", it.id())
        .put("title", it.title())
        .put("summary", it.summary())
        .put("steps", steps)
        .done();
  }
}
