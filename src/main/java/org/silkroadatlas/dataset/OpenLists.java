package org.silkroadatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Group;
import org.silkroadatlas.model.OpenWord;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.model.WordSuggestions;

/**
 * The lists that a pack can extend: vectors of formats and groups of countries. Records refer to
 * them by key; whether a key is known, and its name, is resolved once all files are read.
 */
final class OpenLists {
  private OpenLists() {}

  /** The id of an entry added by a pack; it must not be a built-in one. */
  static String ownId(Fields fields, OpenWord word) {
    if (word.isBuiltIn()) {
      fields.fault("id", FaultKind.TAKEN_WORD, Faults.quoted(word.key()));
      return "";
    }
    return word.key();
  }

  /** Reports keys that are not known. */
  static void check(Draft draft, Faults faults) {
    for (var row : draft.formats.sound()) {
      check(row, "vector", row.value().vector(), Vector.values(), draft.vectors, faults);
    }
    for (var row : draft.countries.sound()) {
      check(row, "group", row.value().group(), Group.values(), draft.groups, faults);
    }
  }

  private static void check(
      Located<?> row,
      String field,
      OpenWord word,
      List<? extends OpenWord> builtIn,
      RecordTable<? extends OpenWord> table,
      Faults faults) {
    if (!word.isBuiltIn() && !table.isBroken() && !table.ids().contains(word.key())) {
      var known = new ArrayList<>(builtIn.stream().map(OpenWord::key).toList());
      known.addAll(new TreeSet<>(table.ids()));
      var at = row.at(field);
      faults.add(
          row.file(),
          at.line(),
          at.column(),
          FaultKind.UNKNOWN_WORD,
          Faults.quoted(field),
          Faults.quoted(word.key()),
          WordSuggestions.suggest(word.key(), known)
              .map(near -> Faults.text("mend.name-it", Faults.quoted(near)))
              .orElseGet(() -> Faults.text("mend.one-of", String.join(", ", known))),
          table.file().fileName());
    }
  }

  /** Whether a vector with a key exists. */
  static boolean isVector(String key, Draft draft) {
    return Vector.of(key).isBuiltIn() || draft.vectors.ids().contains(key);
  }

  /** The formats of a draft, with the names and colours of their vectors. */
  static List<Format> formats(Draft draft) {
    return draft.formats.values().stream().map(it -> resolved(it, draft)).toList();
  }

  /** A format with the name and colour of its vector. */
  static Format resolved(Format format, Draft draft) {
    return draft
        .vectors
        .find(format.vector().key())
        .map(row -> format.withVector(row.value()))
        .orElse(format);
  }

  /** The countries of a draft, with the names of their groups. */
  static List<Country> countries(Draft draft) {
    return draft.countries.values().stream().map(it -> resolved(it, draft)).toList();
  }

  /** A country with the name of its group. */
  static Country resolved(Country country, Draft draft) {
    return draft
        .groups
        .find(country.group().key())
        .map(row -> country.withGroup(row.value()))
        .orElse(country);
  }

  /** The vectors added by the formats of a dataset, in their order. */
  static Stream<Vector> vectors(Dataset dataset) {
    return dataset.formats().stream()
        .map(Format::vector)
        .filter(vector -> !vector.isBuiltIn())
        .sorted()
        .distinct();
  }

  /** The groups added by the countries of a dataset, in their order. */
  static Stream<Group> groups(Dataset dataset) {
    return dataset.countries().stream()
        .map(Country::group)
        .filter(group -> !group.isBuiltIn())
        .sorted()
        .distinct();
  }
}
