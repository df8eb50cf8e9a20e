package org.silkroadatlas.own;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.tables.SourceRow;

/** A cell with the result of a row, which is not part of the table. */
final class OutcomeCell extends TableCell<SourceRow, SourceRow> {
  private final Function<SourceRow, String> text;
  private final Function<SourceRow, String> style;

  OutcomeCell(Function<SourceRow, String> text, Function<SourceRow, String> style) {
    this.text = text;
    this.style = style;
  }

  @Override
  protected void updateItem(@Nullable SourceRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(empty || row == null ? null : text.apply(row));
    setStyle(empty || row == null ? "" : style.apply(row));
  }
}
