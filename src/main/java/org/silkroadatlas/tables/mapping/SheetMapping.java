package org.silkroadatlas.tables.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.ItemKind;

/**
 * What the columns of one sheet mean.
 *
 * @param used whether its rows are taken
 * @param firstRow position of its first row of data among its rows
 * @param heads what stands above each column
 * @param columns what each column means
 * @param kind what its rows are where no column says it
 * @param order how 03/04/2018 is meant; nothing if it cannot be told and nobody was asked
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

  /** The columns of a meaning, from the left. */
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

  /** The same with another meaning of a column; another column of that meaning loses it. */
  public SheetMapping withColumn(int column, ColumnMeaning meaning) {
    var changed = new ArrayList<>(columns);
    if (!MappingGuess.SEVERAL.contains(meaning)) {
      changed.replaceAll(it -> it == meaning ? ColumnMeaning.IGNORE : it);
    }
    changed.set(column, meaning);
    return new SheetMapping(used, firstRow, heads, changed, kind, order);
  }

  /** The same with all meanings given. */
  public SheetMapping withColumns(List<ColumnMeaning> meanings) {
    return new SheetMapping(used, firstRow, heads, meanings, kind, order);
  }

  /** The same with another kind of its rows. */
  public SheetMapping withKind(ItemKind other) {
    return new SheetMapping(used, firstRow, heads, columns, other, order);
  }

  /** The same with an answer to how 03/04/2018 is meant. */
  public SheetMapping withOrder(DateOrder answer) {
    return new SheetMapping(used, firstRow, heads, columns, kind, Optional.of(answer));
  }

  /** The same, taken or not. */
  public SheetMapping withUsed(boolean take) {
    return new SheetMapping(take, firstRow, heads, columns, kind, order);
  }
}
