package org.silkroadatlas.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.tables.SourceRow;
import org.silkroadatlas.tables.SourceSheet;
import org.silkroadatlas.tables.SourceTable;
import org.silkroadatlas.tables.mapping.ImportComparison;
import org.silkroadatlas.tables.mapping.ImportSettings;
import org.silkroadatlas.tables.mapping.ImportedRow;
import org.silkroadatlas.tables.mapping.MappingGuess;
import org.silkroadatlas.tables.mapping.SheetMapping;
import org.silkroadatlas.tables.mapping.TableImport;
import org.silkroadatlas.tables.mapping.TableLookup;

/**
 * A table being imported: its cells with corrections so far, the meaning of its columns, and the
 * result. Changes are made on one thread; {@link #work} can be called on another.
 */
final class ImportModel {
  private final Dataset dataset;
  private final TableLookup lookup;
  private final OwnRecords own;
  private final List<SheetMapping> mappings;
  private SourceTable table;
  private ImportSettings settings;

  /**
   * The result of an import.
   *
   * @param made the records and faults
   * @param comparison the changes since the previous import from the same source
   * @param rows the result of each row, by sheet and number
   */
  record Outcome(
      TableImport made, ImportComparison comparison, List<Map<Integer, ImportedRow>> rows) {
    /** How many rows must be fixed before they can be imported. */
    long toMend() {
      return made.rows().stream()
          .filter(row -> row.faults().stream().anyMatch(fault -> fault.reason().stops()))
          .count();
    }

    Optional<ImportedRow> row(int sheet, SourceRow row) {
      return Optional.ofNullable(rows.get(sheet).get(row.number()));
    }
  }

  ImportModel(
      SourceTable table,
      TableLookup lookup,
      Dataset dataset,
      OwnRecords own,
      RememberedColumns remembered,
      String language) {
    this.table = table;
    this.lookup = lookup;
    this.dataset = dataset;
    this.own = own;
    var guess = new MappingGuess(lookup.countries(), lookup.places()).of(table);
    mappings = new ArrayList<>(guess.stream().map(remembered::applied).toList());
    settings = ImportSettings.of(table.name(), language);
  }

  SourceTable table() {
    return table;
  }

  SourceSheet sheet(int sheet) {
    return table.sheets().get(sheet);
  }

  SheetMapping mapping(int sheet) {
    return mappings.get(sheet);
  }

  List<SheetMapping> mappings() {
    return List.copyOf(mappings);
  }

  void setMapping(int sheet, SheetMapping mapping) {
    mappings.set(sheet, mapping);
  }

  ImportSettings settings() {
    return settings;
  }

  void setSettings(ImportSettings others) {
    settings = others;
  }

  /** Changes the text of a cell of the table; the file is not changed. */
  void mend(int sheet, int rowNumber, int column, String text) {
    var sheets = new ArrayList<>(table.sheets());
    var old = sheets.get(sheet);
    var rows =
        old.rows().stream()
            .map(row -> row.number() == rowNumber ? row.with(column, text) : row)
            .toList();
    sheets.set(sheet, new SourceSheet(old.name(), old.hidden(), rows));
    table = new SourceTable(table.name(), table.layout(), sheets);
  }

  /** A task that computes the result for the current table; any thread. */
  Callable<Outcome> work() {
    var now = table;
    var meant = List.copyOf(mappings);
    var how = settings;
    return () -> outcome(now, meant, how);
  }

  private Outcome outcome(SourceTable now, List<SheetMapping> meant, ImportSettings how) {
    var made = TableImport.of(now, meant, how, dataset, lookup);
    var rows = new ArrayList<Map<Integer, ImportedRow>>();
    now.sheets().forEach(sheet -> rows.add(new HashMap<>()));
    made.rows().forEach(row -> rows.get(row.sheet()).put(row.row(), row));
    return new Outcome(made, ImportComparison.of(before(how), own, made.records()), rows);
  }

  /** The own records from a previous import of the same source. */
  private OwnRecords before(ImportSettings how) {
    var sources = new HashSet<String>();
    for (Source source : own.sources()) {
      if (source.title().equals(how.source())) {
        sources.add(source.id());
      }
    }
    var formats = new HashSet<String>();
    own.formats().stream()
        .filter(format -> format.name().equals(how.format()))
        .forEach(format -> formats.add(format.id()));
    var items = new ArrayList<Item>();
    for (var item : own.entries()) {
      var isOfSource = item.sources().stream().anyMatch(sources::contains);
      if (isOfSource || isOfGroup(item, formats)) {
        items.add(item);
      }
    }
    return OwnRecords.of(items);
  }

  private static boolean isOfGroup(Item item, Set<String> formats) {
    return item instanceof Event event && formats.contains(event.format());
  }
}
