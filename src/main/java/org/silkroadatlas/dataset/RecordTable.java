package org.silkroadatlas.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The records of one file by id, in the order of the file. */
final class RecordTable<T> {
  private final PackFile file;
  private final Function<Fields, T> mapper;
  private final Function<T, String> idOf;
  private final Map<String, Located<T>> rows = new LinkedHashMap<>();
  private boolean broken;

  /**
   * @param mapper makes a record of its fields
   * @param idOf the id of a record
   */
  RecordTable(PackFile file, Function<Fields, T> mapper, Function<T, String> idOf) {
    this.file = file;
    this.mapper = mapper;
    this.idOf = idOf;
  }

  PackFile file() {
    return file;
  }

  /** Takes the records out of the document of the file. */
  void read(String label, Node document, Faults faults) {
    if (!(document instanceof Node.Arr array)) {
      faults.add(
          label,
          document.line(),
          document.column(),
          FaultKind.WRONG_TYPE,
          label,
          document.describe(),
          Faults.text("want.records"));
      broken = true;
      return;
    }
    for (var item : array.items()) {
      if (item instanceof Node.Obj object) {
        add(Fields.located(label, object, mapper, idOf, faults), faults);
      } else {
        broken = true;
        faults.add(
            label,
            item.line(),
            item.column(),
            FaultKind.WRONG_TYPE,
            label,
            item.describe(),
            Faults.text("want.record"));
      }
    }
  }

  private void add(Located<T> row, Faults faults) {
    if (row.id().isEmpty()) {
      broken = true;
      return;
    }
    var earlier = rows.putIfAbsent(row.id(), row);
    if (earlier != null) {
      var at = row.at("id");
      faults.add(
          row.file(),
          at.line(),
          at.column(),
          FaultKind.DUPLICATE_ID,
          Faults.quoted(row.id()),
          Integer.toString(earlier.node().line()));
    }
  }

  /** Notes that the file could not be read, so that nobody wonders what it lacks. */
  void markBroken() {
    broken = true;
  }

  /** Whether it may lack ids that the file holds. */
  boolean isBroken() {
    return broken;
  }

  Set<String> ids() {
    return rows.keySet();
  }

  /** All rows, the unsound ones too. */
  List<Located<T>> rows() {
    return List.copyOf(rows.values());
  }

  /** The rows whose fields had no fault. */
  List<Located<T>> sound() {
    return rows.values().stream().filter(Located::sound).toList();
  }

  /** The row of a record. */
  Optional<Located<T>> find(String id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** The records. */
  List<T> values() {
    return rows.values().stream().map(Located::value).toList();
  }

  /**
   * Takes the rows of another table: one with an id that is here replaces it in its place, others
   * are added behind.
   */
  void overlay(RecordTable<T> other) {
    rows.putAll(other.rows);
    broken |= other.broken;
  }
}
