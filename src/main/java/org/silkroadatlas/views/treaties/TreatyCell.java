package org.silkroadatlas.views.treaties;

import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.export.TreatyTable;
import org.silkroadatlas.query.TreatyBoard;

/** What a party did: a symbol and the year, with a description for pointer and screen reader. */
final class TreatyCell extends TableCell<TreatyBoard.Row, TreatyBoard.Cell> {
  private final TreatyTable table;
  private final String country;

  TreatyCell(TreatyTable table, String country) {
    this.table = table;
    this.country = country;
    getStyleClass().add("treaty-cell");
  }

  @Override
  protected void updateItem(TreatyBoard.@Nullable Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    if (empty || cell == null) {
      setGraphic(null);
      setText(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    var sign = new Region();
    sign.getStyleClass().addAll("treaty-sign", cell.status().key());
    setGraphic(sign);
    setText(cell.since().map(date -> Integer.toString(date.earliest().getYear())).orElse(""));
    var words = country + ": " + table.status(cell);
    setAccessibleText(words);
    LazyTooltip.set(this, words);
  }
}
