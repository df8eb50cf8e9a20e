package org.silkroadatlas.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Named;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfDate;

/**
 * Reads the fields of an object by name. A fault is reported where it occurs and a substitute value
 * is returned, so that one reading finds all faults; a record with a fault is never used.
 */
final class Fields extends FieldLookup {
  private final String file;
  private final Node.Obj node;
  private final Faults faults;
  private final List<Located.Reference> references;

  private Fields(String file, Node.Obj node, Faults faults, List<Located.Reference> references) {
    super(file, node, faults);
    this.file = file;
    this.node = node;
    this.faults = faults;
    this.references = references;
  }

  /** Makes a record from an object. */
  static <T> Located<T> located(
      String file,
      Node.Obj node,
      Function<Fields, T> mapper,
      Function<T, String> idOf,
      Faults faults) {
    var before = faults.count();
    var fields = new Fields(file, node, faults, new ArrayList<>());
    var value = mapper.apply(fields);
    fields.reportUnknown();
    return new Located<>(
        file, node, idOf.apply(value), value, faults.count() == before, fields.references);
  }

  // ---- texts

  /** A required text. */
  String text(String name) {
    var value = required(name);
    return value == null ? "" : text(value, name);
  }

  /** An optional text. */
  Optional<String> optionalText(String name) {
    return Optional.ofNullable(optional(name)).map(value -> text(value, name));
  }

  /** The optional Wikidata identifier, in the field {@code wikidata}. */
  Optional<String> wikidata() {
    var id = optionalText("wikidata");
    id.filter(it -> !it.isBlank() && !Texts.isWikidata(it))
        .ifPresent(it -> fault("wikidata", FaultKind.BAD_WIKIDATA, Faults.quoted(it)));
    return id;
  }

  /** A required text with a maximum length. */
  String text(String name, int longest) {
    var text = text(name);
    checkLength(name, text, longest);
    return text;
  }

  /** An optional text with a maximum length. */
  Optional<String> optionalText(String name, int longest) {
    var text = optionalText(name);
    text.ifPresent(it -> checkLength(name, it, longest));
    return text;
  }

  private void checkLength(String name, String text, int longest) {
    var length = text.codePointCount(0, text.length());
    if (length > longest) {
      fault(
          name,
          FaultKind.OVERLONG_TEXT,
          Faults.quoted(name),
          Integer.toString(length),
          Integer.toString(longest));
    }
  }

  private String text(Node value, String name) {
    if (!(value instanceof Node.Text(int _, int _, String text))) {
      wrongType(value, name, "text");
      return "";
    }
    var kind = Texts.fault(text);
    if (kind != null) {
      fault(value, kind, Faults.quoted(name));
    }
    return text;
  }

  /** The field {@code id}; empty if invalid. */
  String id() {
    var id = text("id");
    if (!id.isBlank() && !Texts.isId(id)) {
      fault("id", FaultKind.BAD_ID, Faults.quoted(id));
      return "";
    }
    return id;
  }

  /** The texts by language in an optional object. */
  Map<String, String> names(String name) {
    var value = optional(name);
    var names = new LinkedHashMap<String, String>();
    if (value instanceof Node.Obj object) {
      object
          .fields()
          .forEach(
              (language, field) -> {
                if (!PlainRecords.isLanguage(language)) {
                  faults.add(
                      file,
                      field.line(),
                      field.column(),
                      FaultKind.BAD_LANGUAGE,
                      Faults.quoted(language));
                }
                names.put(language, text(field.value(), language));
              });
    } else if (value != null) {
      wrongType(value, name, "object");
    }
    return names;
  }

  /** The texts by name in a required object. */
  Map<String, String> textsByName(String name) {
    var texts = new LinkedHashMap<String, String>();
    requiredObject(
        name,
        part -> {
          part.names().forEach(field -> texts.put(field, part.text(field)));
          return part;
        });
    return texts;
  }

  /** The names by language in a required object, at least one. */
  Map<String, String> ownNames(String name, int longest) {
    required(name);
    var names = names(name);
    if (names.isEmpty() && has(name)) {
      fault(name, FaultKind.TOO_FEW, Faults.quoted(name), "1");
    }
    requiredObject(
        name,
        part -> {
          names.keySet().forEach(language -> part.optionalText(language, longest));
          return part;
        });
    return names;
  }

  /** The names by language in a required object, including the English one. */
  Map<String, String> requiredNames(String name) {
    var names = names(name);
    if (!names.containsKey("en")) {
      fault(name, FaultKind.NO_ENGLISH);
    }
    return names;
  }

  /** The texts of a required array. */
  List<String> texts(String name) {
    return texts(name, required(name));
  }

  /** The texts of an optional array. */
  List<String> optionalTexts(String name) {
    return texts(name, optional(name));
  }

  private List<String> texts(String name, @Nullable Node value) {
    var texts = new ArrayList<String>();
    for (var item : items(name, value)) {
      texts.add(text(item, name));
    }
    return texts;
  }

  // ---- numbers, flags, choices

  /** A required number within a range. */
  double number(String name, double least, double most) {
    var value = required(name);
    return value == null ? least : number(value, name, least, most);
  }

  /** An optional number within a range. */
  Optional<Double> optionalNumber(String name, double least, double most) {
    return Optional.ofNullable(optional(name)).map(value -> number(value, name, least, most));
  }

  private double number(Node value, String name, double least, double most) {
    if (!(value instanceof Node.Num number)) {
      wrongType(value, name, "number");
      return least;
    }
    var parsed = Double.parseDouble(number.literal());
    if (!(parsed >= least && parsed <= most)) {
      fault(
          value,
          FaultKind.OUT_OF_RANGE,
          Faults.quoted(name),
          number.literal(),
          plain(least),
          plain(most));
    }
    return parsed;
  }

  private static String plain(double bound) {
    return bound == Math.rint(bound) && Math.abs(bound) < 1e9
        ? Long.toString((long) bound)
        : Double.toString(bound);
  }

  /** A required whole number. */
  int wholeNumber(String name, int least, int most) {
    var value = required(name);
    return value == null ? least : whole(value, name, least, most);
  }

  /** An optional whole number. */
  Optional<Integer> optionalWholeNumber(String name, int least, int most) {
    return Optional.ofNullable(optional(name)).map(value -> whole(value, name, least, most));
  }

  private int whole(Node value, String name, int least, int most) {
    if (value instanceof Node.Num number && !number.whole()) {
      fault(value, FaultKind.NOT_WHOLE, Faults.quoted(name), number.literal());
      return least;
    }
    return (int) number(value, name, least, most);
  }

  /** An optional flag; false if absent. */
  boolean flag(String name) {
    var value = optional(name);
    if (value instanceof Node.Bool bool) {
      return bool.value();
    }
    if (value != null) {
      wrongType(value, name, "flag");
    }
    return false;
  }

  /** A required constant of an enumeration. */
  <E extends Enum<E> & Named> E choice(String name, Class<E> type) {
    var value = required(name);
    return value == null ? type.getEnumConstants()[0] : choice(value, name, type);
  }

  /** An optional constant of an enumeration with a default. */
  <E extends Enum<E> & Named> E choice(String name, E otherwise) {
    var value = optional(name);
    return value == null ? otherwise : choice(value, name, otherwise.getDeclaringClass());
  }

  /** An optional constant of an enumeration. */
  <E extends Enum<E> & Named> Optional<E> optionalChoice(String name, Class<E> type) {
    return Optional.ofNullable(optional(name)).map(value -> choice(value, name, type));
  }

  /** The distinct constants of an enumeration in an optional array. */
  <E extends Enum<E> & Named> List<E> choices(String name, Class<E> type) {
    var chosen = new LinkedHashSet<E>();
    for (var item : items(name, optional(name))) {
      if (!chosen.add(choice(item, name, type)) && item instanceof Node.Text text) {
        fault(item, FaultKind.NAMED_TWICE, Faults.quoted(text.value()), Faults.quoted(name));
      }
    }
    return List.copyOf(chosen);
  }

  private <E extends Enum<E> & Named> E choice(Node value, String name, Class<E> type) {
    var fallback = type.getEnumConstants()[0];
    var text = text(value, name);
    if (text.isBlank()) {
      return fallback;
    }
    var found = Named.find(type, text);
    if (found.isEmpty()) {
      var allowed = Stream.of(type.getEnumConstants()).map(Named::key).toList();
      fault(
          value,
          FaultKind.UNKNOWN_CHOICE,
          Faults.quoted(name),
          Faults.quoted(text),
          String.join(", ", allowed));
    }
    return found.orElse(fallback);
  }

  // ---- dates

  /** A required date or interval. */
  Edtf date(String name) {
    var value = required(name);
    return value == null ? Dates.NONE : Dates.parse(this, name, text(value, name));
  }

  /** An optional single date, not an interval. */
  Optional<Edtf> singleDate(String name) {
    return Optional.ofNullable(optional(name))
        .map(value -> Dates.parse(this, name, text(value, name)))
        .map(date -> Dates.single(this, name, date));
  }

  /** A required single date. */
  Edtf requiredSingleDate(String name) {
    return Dates.single(this, name, date(name));
  }

  /** A required date of one day, such as 2025-11-24. */
  EdtfDate day(String name) {
    return Dates.day(this, name, date(name));
  }

  /** An optional date of one day. */
  Optional<Edtf> optionalDay(String name) {
    return Optional.ofNullable(optional(name)).map(_ -> day(name));
  }

  // ---- references

  /** A required record id. */
  String ref(String name, ItemKind kind) {
    var value = required(name);
    return value == null ? "" : ref(value, name, kind);
  }

  /** An optional record id. */
  Optional<String> optionalRef(String name, ItemKind kind) {
    return Optional.ofNullable(optional(name)).map(value -> ref(value, name, kind));
  }

  private String ref(Node value, String name, ItemKind kind) {
    var id = text(value, name);
    if (!id.isBlank()) {
      references.add(new Located.Reference(kind, id, value.line(), value.column()));
    }
    return id;
  }

  /** An optional id of a country or a format. */
  Optional<String> optionalOwner(String name) {
    return Optional.ofNullable(optional(name))
        .map(
            value -> {
              var isCountry =
                  value instanceof Node.Text text && PlainRecords.isCountry(text.value());
              return ref(value, name, isCountry ? ItemKind.COUNTRY : ItemKind.FORMAT);
            });
  }

  /** The distinct record ids in a required array. */
  List<String> refs(String name, ItemKind kind) {
    return refs(name, required(name), kind);
  }

  /** The distinct record ids in an optional array. */
  List<String> optionalRefs(String name, ItemKind kind) {
    return refs(name, optional(name), kind);
  }

  /** The ids of records in a required array, all of which must be among the given others. */
  List<String> refsAmong(Collection<String> others, String name, ItemKind kind, FaultKind unless) {
    for (var item : items(name, node.fields().containsKey(name) ? optional(name) : null)) {
      if (item instanceof Node.Text text && !others.contains(text.value())) {
        fault(item, unless, Faults.quoted(text.value()));
      }
    }
    return refs(name, kind);
  }

  private List<String> refs(String name, @Nullable Node value, ItemKind kind) {
    var ids = new LinkedHashSet<String>();
    for (var item : items(name, value)) {
      var id = ref(item, name, kind);
      if (!id.isBlank() && !ids.add(id)) {
        fault(item, FaultKind.NAMED_TWICE, Faults.quoted(id), Faults.quoted(name));
      }
    }
    return List.copyOf(ids);
  }

  /** The field {@code sources}, with at least one id. */
  List<String> sources() {
    var sources = refs("sources", ItemKind.SOURCE);
    if (node.fields().get("sources") instanceof Node.Field(int _, int _, Node.Arr array)
        && array.items().isEmpty()) {
      fault(array, FaultKind.NO_SOURCE);
    }
    return sources;
  }

  /** An optional reference with its kind, such as {@code event:…}. */
  Optional<ItemRef> optionalItem(String name) {
    var value = optional(name);
    if (value == null) {
      return Optional.empty();
    }
    var text = text(value, name);
    try {
      var ref = ItemRef.parse(text);
      references.add(new Located.Reference(ref.kind(), ref.id(), value.line(), value.column()));
      return Optional.of(ref);
    } catch (IllegalArgumentException _) {
      var kinds = Stream.of(ItemKind.values()).map(ItemKind::key).collect(Collectors.joining(", "));
      fault(value, FaultKind.BAD_RECORD, Faults.quoted(text), kinds);
      return Optional.empty();
    }
  }

  // ---- lists of objects

  /** The content of an optional object. */
  <T> Optional<T> optionalObject(String name, Function<Fields, T> mapper) {
    return Optional.ofNullable(optional(name)).flatMap(value -> object(value, name, mapper));
  }

  /** The content of a required object. */
  <T> Optional<T> requiredObject(String name, Function<Fields, T> mapper) {
    return Optional.ofNullable(required(name)).flatMap(value -> object(value, name, mapper));
  }

  /** The objects of a required array with a minimum length. */
  <T> List<T> list(String name, int fewest, Function<Fields, T> mapper) {
    var value = required(name);
    if (value instanceof Node.Arr array && array.items().size() < fewest) {
      fault(array, FaultKind.TOO_FEW, Faults.quoted(name), Integer.toString(fewest));
    }
    return list(name, value, mapper);
  }

  /** The objects of an optional array. */
  <T> List<T> optionalList(String name, Function<Fields, T> mapper) {
    return list(name, optional(name), mapper);
  }

  private <T> List<T> list(String name, @Nullable Node value, Function<Fields, T> mapper) {
    var made = new ArrayList<T>();
    for (var item : items(name, value)) {
      object(item, name, mapper).ifPresent(made::add);
    }
    return made;
  }

  private <T> Optional<T> object(Node value, String name, Function<Fields, T> mapper) {
    if (!(value instanceof Node.Obj object)) {
      wrongType(value, name, "object");
      return Optional.empty();
    }
    var fields = new Fields(file, object, faults, references);
    var made = mapper.apply(fields);
    fields.reportUnknown();
    return Optional.of(made);
  }

  private List<Node> items(String name, @Nullable Node value) {
    if (value instanceof Node.Arr array) {
      return array.items();
    }
    if (value != null) {
      wrongType(value, name, "array");
    }
    return List.of();
  }
}
