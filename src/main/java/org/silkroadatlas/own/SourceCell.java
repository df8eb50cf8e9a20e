package org.silkroadatlas.own;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.tables.SourceRow;
import org.silkroadatlas.tables.mapping.CellFault;
import org.silkroadatlas.tables.mapping.FaultWords;

/** A cell of the table, marked if it has a fault, and edited in place. */
final class SourceCell extends TableCell<SourceRow, String> {
  private final Function<SourceRow, List<CellFault>> faults;
  private final FaultWords words;
  private @Nullable TextField field;

  SourceCell(Function<SourceRow, List<CellFault>> faults, FaultWords words) {
    this.faults = faults;
    this.words = words;
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    var row = getTableRow() == null ? null : getTableRow().getItem();
    if (empty || text == null || row == null) {
      setText(null);
      setGraphic(null);
      setStyle("");
      setTooltip(null);
      return;
    }
    var wrong = faults.apply(row);
    setStyle(ImportWindow.style(wrong));
    setTooltip(wrong.isEmpty() ? null : new Tooltip(words.of(wrong.getFirst())));
    setAccessibleHelp(wrong.isEmpty() ? null : words.of(wrong.getFirst()));
    if (isEditing()) {
      setText(null);
      setGraphic(field);
    } else {
      setGraphic(null);
      setText(text.replace('\n', ' '));
    }
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    var edited = new TextField(getItem());
    edited.setOnAction(done -> commitEdit(edited.getText()));
    edited.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            key.consume();
          }
        });
    edited
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (!is && isEditing()) {
                commitEdit(edited.getText());
              }
            });
    field = edited;
    setText(null);
    setGraphic(edited);
    edited.requestFocus();
    edited.selectAll();
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    field = null;
    setGraphic(null);
    setText(getItem() == null ? null : getItem().replace('\n', ' '));
  }

  @Override
  public void commitEdit(@Nullable String text) {
    super.commitEdit(text);
    field = null;
    setGraphic(null);
  }
}
