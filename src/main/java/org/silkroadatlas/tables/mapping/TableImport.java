package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.tables.SourceRow;
import org.silkroadatlas.tables.SourceSheet;
import org.silkroadatlas.tables.SourceTable;

/**
 * Makes records from a table by a mapping. Valid rows are imported without the others. The same
 * table and mapping give the same records.
 *
 * @param rows the result of each row, in order
 * @param records the records of the valid rows, and those that they need
 */
public record TableImport(List<ImportedRow> rows, OwnRecords records) {
  /** Copies the list. */
  public TableImport {
    rows = List.copyOf(rows);
  }

  /** How many rows result in a record. */
  public long taken() {
    return rows.stream().filter(row -> row.item().isPresent()).count();
  }

  /** All faults, in the order of the rows. */
  public List<CellFault> faults() {
    return rows.stream().flatMap(row -> row.faults().stream()).toList();
  }

  /** Makes records from all sheets in use. */
  public static TableImport of(
      SourceTable table,
      List<SheetMapping> mappings,
      ImportSettings settings,
      Dataset dataset,
      TableLookup lookup) {
    var records = new NewRecords(dataset, lookup);
    var rows = new ArrayList<ImportedRow>();
    var seen = new HashMap<String, Integer>();
    var context = new Context(settings, lookup, records);
    // Persons before all others, who may be named in any row.
    for (var i = 0; i < mappings.size(); i++) {
      if (mappings.get(i).used()) {
        new OfSheet(i, table.sheets().get(i), mappings.get(i)).announce(context);
      }
    }
    // Places first, so that events on other sheets find them.
    for (var isPlaces : List.of(true, false)) {
      for (var i = 0; i < mappings.size(); i++) {
        var mapping = mappings.get(i);
        if (mapping.used() && (mapping.kind() == ItemKind.PLACE) == isPlaces) {
          var sheet = new OfSheet(i, table.sheets().get(i), mapping);
          sheet.read(context, seen, rows);
        }
      }
    }
    return new TableImport(rows, records.toRecords());
  }

  private record Context(ImportSettings settings, TableLookup lookup, NewRecords records) {}

  /** The rows of one sheet. */
  private record OfSheet(int at, SourceSheet sheet, SheetMapping mapping) {

    private List<SourceRow> data() {
      var first = Math.min(mapping.firstRow(), sheet.rows().size());
      return sheet.rows().subList(first, sheet.rows().size()).stream()
          .filter(row -> !row.isBlank() && !isHead(row) && !isLeftOut(row))
          .toList();
    }

    private RecordMaker maker(Context context) {
      return new RecordMaker(context.lookup, context.settings, context.records, mapping, commas());
    }

    /** Tells of the persons of its rows. */
    void announce(Context context) {
      if (mapping.kind() != ItemKind.PERSON && !mapping.has(ColumnMeaning.RECORD)) {
        return;
      }
      var maker = maker(context);
      for (var row : data()) {
        maker.person(new RowCells(sheet, mapping, row)).ifPresent(context.records::announce);
      }
    }

    void read(Context context, Map<String, Integer> seen, List<ImportedRow> rows) {
      var maker = maker(context);
      var asked = mapping.order().isPresent();
      for (var row : data()) {
        var cells = new RowCells(sheet, mapping, row);
        if (!asked && isAmbiguous(row)) {
          cells.fault(FaultReason.DAY_OR_MONTH, ColumnMeaning.DATE);
          asked = true;
        }
        var item = maker.make(cells);
        if (item.isPresent()) {
          var before = seen.putIfAbsent(content(item.get()), row.number());
          if (before != null) {
            cells.fault(
                FaultReason.REPEATED, ColumnMeaning.TITLE, List.of(Integer.toString(before)));
            item = Optional.empty();
          } else if (!(item.get() instanceof Place)) {
            context.records.add(item.get());
          }
        }
        rows.add(new ImportedRow(at, row.number(), item, cells.faults()));
      }
    }

    private boolean commas() {
      var cells = new ArrayList<String>();
      for (var column : mapping.columnsOf(ColumnMeaning.VALUE)) {
        sheet.rows().forEach(row -> cells.add(row.text(column)));
      }
      return NumberReading.hasDecimalCommas(cells);
    }

    private boolean isHead(SourceRow row) {
      for (var i = 0; i < mapping.heads().size(); i++) {
        if (!row.text(i).isBlank() && !row.text(i).equals(mapping.heads().get(i))) {
          return false;
        }
      }
      return true;
    }

    /** The title slide of TimelineJS is not an event. */
    private boolean isLeftOut(SourceRow row) {
      return mapping.columnsOf(ColumnMeaning.TYPE).stream()
          .anyMatch(column -> row.text(column).equals("title"));
    }

    private boolean isAmbiguous(SourceRow row) {
      return mapping.columnsOf(ColumnMeaning.DATE).stream()
          .anyMatch(column -> DateReading.order(List.of(row.text(column))).isEmpty());
    }

    /** The content by which two rows count as duplicates, without their ids. */
    private static String content(Item item) {
      return switch (item) {
        case Event it ->
            "e|"
                + it.date()
                + "|"
                + it.title()
                + "|"
                + it.place()
                + "|"
                + it.participants()
                + "|"
                + it.summary();
        case Agreement it -> "a|" + it.date() + "|" + it.title() + "|" + it.parties();
        case Quote it -> "q|" + it.date() + "|" + it.speaker() + "|" + it.text();
        case Figure it ->
            "f|"
                + it.date()
                + "|"
                + it.label()
                + "|"
                + it.value()
                + it.countries()
                + it.counterpart();
        default -> "p|" + item.id();
      };
    }
  }
}
