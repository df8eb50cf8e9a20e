package org.silkroadatlas.own;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.tables.mapping.CellFault;
import org.silkroadatlas.tables.mapping.FaultWords;

/** A fault in the list of faults. */
final class FaultCell extends ListCell<CellFault> {
  private final FaultWords words;

  FaultCell(FaultWords words) {
    this.words = words;
  }

  @Override
  protected void updateItem(@Nullable CellFault fault, boolean empty) {
    super.updateItem(fault, empty);
    setText(
        empty || fault == null
            ? null
            : (fault.reason().stops() ? "✕  " : "!  ") + words.withPlace(fault));
  }
}
