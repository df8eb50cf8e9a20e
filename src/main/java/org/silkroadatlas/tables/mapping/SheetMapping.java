package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.ItemKind;

/**
 * The meaning of the columns of a sheet.
 *
 * @param used whether its rows are imported
 * @param firstRow the index of its first row of data
 * @param heads the column headings
 * @param columns the meaning of each column
 * @param kind the kind of its rows, unless a column says it
 * @param order the meaning of 03/04/2018; empty if it is unknown and was not asked
 */
public record SheetMapping(
    boolean used,
    int firstRow,
    List<String> heads,
    List<ColumnMeaning> columns,
    ItemKind kind,
    Optional<DateOrder> order) {
  /** Copies the lists. */
  public SheetMapping {
    heads = List.copyOf(heads);
    columns = List.copyOf(columns);
  }

  /** The columns with a meaning, from the left. */
  public List<Integer> columnsOf(ColumnMeaning meaning) {
    var found = new ArrayList<Integer>();
    for (var i = 0; i < columns.size(); i++) {
      if (columns.get(i) == meaning) {
        found.add(i);
      }
    }
    return found;
  }

  /** Whether a column has a meaning. */
  public boolean has(ColumnMeaning meaning) {
    return columns.contains(meaning);
  }

  /** This mapping with another meaning of a column; another column with that meaning loses it. */
  public SheetMapping withColumn(int column, ColumnMeaning meaning) {
    var changed = new ArrayList<>(columns);
    if (!MappingGuess.SEVERAL.contains(meaning)) {
      changed.replaceAll(it -> it == meaning ? ColumnMeaning.IGNORE : it);
    }
    changed.set(column, meaning);
    return new SheetMapping(used, firstRow, heads, changed, kind, order);
  }

  /** This mapping with other meanings of all columns. */
  public SheetMapping withColumns(List<ColumnMeaning> meanings) {
    return new SheetMapping(used, firstRow, heads, meanings, kind, order);
  }

  /** This mapping with another kind of its rows. */
  public SheetMapping withKind(ItemKind other) {
    return new SheetMapping(used, firstRow, heads, columns, other, order);
  }

  /** This mapping with an answer to what 03/04/2018 means. */
  public SheetMapping withOrder(DateOrder answer) {
    return new SheetMapping(used, firstRow, heads, columns, kind, Optional.of(answer));
  }

  /** This mapping, used or not. */
  public SheetMapping withUsed(boolean take) {
    return new SheetMapping(take, firstRow, heads, columns, kind, order);
  }
}
