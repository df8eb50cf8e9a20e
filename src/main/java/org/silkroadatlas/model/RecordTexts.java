package org.silkroadatlas.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The English texts of records by field, which can be translated. Fields inside a list are written
 * with their position, such as {@code steps/0/caption}.
 */
public final class RecordTexts {
  /** The manifest's key among the records. */
  public static final String MANIFEST = "manifest";

  private final Map<String, String> texts = new LinkedHashMap<>();

  private RecordTexts() {}

  /** The texts of all records of a dataset, by the kind and id of the record. */
  public static Map<String, Map<String, String>> of(Dataset dataset) {
    var all = new LinkedHashMap<String, Map<String, String>>();
    all.put(MANIFEST, of(dataset.manifest()));
    List.of(
            dataset.countries(),
            dataset.places(),
            dataset.persons(),
            dataset.formats(),
            dataset.memberships(),
            dataset.events(),
            dataset.agreements(),
            dataset.quotes(),
            dataset.figures(),
            dataset.routes())
        .forEach(items -> items.forEach(item -> all.put(item.ref().toString(), of(item))));
    dataset.corrections().forEach(it -> all.put(key(it), of(it)));
    dataset.coverage().forEach(it -> all.put(key(it), of(it)));
    dataset.tours().forEach(it -> all.put(key(it), of(it)));
    return all;
  }

  /** The key of a correction. */
  public static String key(Correction correction) {
    return "correction:" + correction.id();
  }

  /** The key of a statement of coverage. */
  public static String key(Coverage coverage) {
    return "coverage:" + coverage.id();
  }

  /** The key of a tour. */
  public static String key(Tour tour) {
    return "tour:" + tour.id();
  }

  /** The texts of a record. Titles of sources stay in the language of the source. */
  public static Map<String, String> of(Item item) {
    return switch (item) {
      case Country it -> texts().put("note", it.note()).texts;
      case Place it -> texts().put("name", it.name()).texts;
      case Person it -> person(it);
      case Format it -> format(it);
      case Membership it -> texts().put("note", it.note()).texts;
      case Event it -> event(it);
      case Agreement it ->
          texts()
              .put("title", it.title())
              .put("summary", it.summary())
              .put("note", it.note())
              .texts;
      case Quote it ->
          texts()
              .put("text", it.text())
              .put("speaker", it.speaker())
              .put("office", it.office())
              .put("occasion", it.occasion())
              .put("note", it.note())
              .texts;
      case Figure it ->
          texts().put("label", it.label()).put("unit", it.unit()).put("note", it.note()).texts;
      case Route it -> route(it);
      case Source _ -> Map.of();
    };
  }

  private static Map<String, String> person(Person it) {
    return texts()
        .put("name", it.label())
        .each("offices", it.offices(), (at, held) -> at.put("title", held.title()))
        .put("note", it.note())
        .texts;
  }

  private static Map<String, String> format(Format it) {
    return texts()
        .put("name", it.name())
        .put("short", it.shortName())
        .each("formerNames", it.formerNames(), (at, former) -> at.put("name", former.name()))
        .put("summary", it.summary())
        .put("note", it.note())
        .texts;
  }

  private static Map<String, String> event(Event it) {
    return texts()
        .put("title", it.title())
        .put("summary", it.summary())
        .each(
            "participants", it.participants(), (at, participant) -> at.put("by", participant.by()))
        .put("note", it.note())
        .texts;
  }

  private static Map<String, String> route(Route it) {
    return texts()
        .put("name", it.name())
        .each("waypoints", it.waypoints(), (at, point) -> at.put("name", point.name()))
        .each(
            "legs",
            it.legs(),
            (at, leg) -> {
              at.put("name", leg.name());
              at.put("note", leg.note());
            })
        .put("note", it.note())
        .texts;
  }

  /** The texts of the manifest. */
  public static Map<String, String> of(Manifest it) {
    return texts()
        .put("title", it.title())
        .put("boundaryNote", it.boundaryNote())
        .put("attribution", it.attribution())
        .texts;
  }

  /** The texts of a correction. The words of the essay are not translated. */
  public static Map<String, String> of(Correction it) {
    return texts().put("others", it.others()).texts;
  }

  /** The texts of a statement of coverage. */
  public static Map<String, String> of(Coverage it) {
    return texts().put("title", it.title()).put("note", it.note()).texts;
  }

  /** The texts of a tour. */
  public static Map<String, String> of(Tour it) {
    return texts()
        .put("title", it.title())
        .put("summary", it.summary())
        .each(
            "steps",
            it.steps(),
            (at, step) -> {
              at.put("caption", step.caption());
              at.put("notes", step.notes());
            })
        .texts;
  }

  private static RecordTexts texts() {
    return new RecordTexts();
  }

  private RecordTexts put(String field, String text) {
    texts.put(field, text);
    return this;
  }

  private RecordTexts put(String field, Optional<String> text) {
    text.ifPresent(it -> put(field, it));
    return this;
  }

  /** The texts of the items of a list, each under its position. */
  private <T> RecordTexts each(String field, List<T> parts, BiConsumer<RecordTexts, T> texts) {
    for (var i = 0; i < parts.size(); i++) {
      var inner = texts();
      texts.accept(inner, parts.get(i));
      var at = field + "/" + i + "/";
      inner.texts.forEach((name, text) -> put(at + name, text));
    }
    return this;
  }
}
