package org.silkroadatlas.own;

import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.tables.mapping.CellFault;
import org.silkroadatlas.tables.mapping.FaultReason;
import org.silkroadatlas.tables.mapping.FaultWords;

/** A fault in the list of faults, with its suggestions as links. */
final class FaultCell extends ListCell<CellFault> {
  private final FaultWords words;
  private final Messages messages;
  private final BiConsumer<CellFault, String> mend;

  /**
   * @param mend receives the new text for the cell of a fault
   */
  FaultCell(FaultWords words, Messages messages, BiConsumer<CellFault, String> mend) {
    this.words = words;
    this.messages = messages;
    this.mend = mend;
  }

  @Override
  protected void updateItem(@Nullable CellFault fault, boolean empty) {
    super.updateItem(fault, empty);
    setText(null);
    setGraphic(empty || fault == null ? null : line(fault));
  }

  private HBox line(CellFault fault) {
    var line =
        new HBox(10, new Label((fault.reason().stops() ? "✕  " : "!  ") + words.withPlace(fault)));
    line.setAlignment(Pos.CENTER_LEFT);
    for (var meant : FaultWords.meant(fault)) {
      if (fault.reason() != FaultReason.SWAPPED && fault.reason() != FaultReason.DEGREES_OUTSIDE) {
        var link = new Hyperlink(messages.get("tables.import.suggestion", meant));
        link.setOnAction(pressed -> mend.accept(fault, mended(fault, meant)));
        line.getChildren().add(link);
      }
    }
    return line;
  }

  /** The text of the cell with a suggestion replacing what is not recognised. */
  static String mended(CellFault fault, String meant) {
    var wrong = fault.reason() == FaultReason.BAD_COUNTRY ? fault.suggestions().getFirst() : "";
    return wrong.isEmpty() || !fault.value().contains(wrong)
        ? meant
        : fault.value().replace(wrong, meant);
  }
}
