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
   * @param mapper makes a record from its fields
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

  /** Reads the records from the document of the file. */
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

  /** Marks the file as unreadable, so that records missing from it are not reported. */
  void markBroken() {
    broken = true;
  }

  /** Whether it may lack ids that are in the file. */
  boolean isBroken() {
    return broken;
  }

  Set<String> ids() {
    return rows.keySet();
  }

  /** All rows, including those with faults. */
  List<Located<T>> rows() {
    return List.copyOf(rows.values());
  }

  /** The rows without faults in their fields. */
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
   * Overlays the rows of another table: a row with a known id replaces the old one in place, others
   * are appended.
   */
  void overlay(RecordTable<T> other) {
    rows.putAll(other.rows);
    broken |= other.broken;
  }
}
