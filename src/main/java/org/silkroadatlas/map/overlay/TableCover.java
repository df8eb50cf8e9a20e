package org.silkroadatlas.map.overlay;

import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.CssColors;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.MapContents;

/** The table of the map, with a title and a close button above it. */
public final class TableCover extends BorderPane {
  private final MapTable table;
  private final Label title;
  private final CloseButton close;

  /** Covers the map with a table until it is closed. */
  public TableCover(MapTable table, Messages messages, Runnable whenClosed) {
    this.table = table;
    title = new Label(messages.get("map.table"));
    close = new CloseButton(messages.get("map.table.close"), whenClosed);
    var bar = new BorderPane();
    bar.setLeft(title);
    bar.setRight(close);
    bar.setStyle("-fx-padding: 4 4 4 10;");
    setTop(bar);
    setCenter(table);
  }

  /** For presenting: leaves out interactive controls. */
  public void showForPresenting() {
    setTop(null);
  }

  /** Fills the table with what the map shows. */
  public void show(MapContents contents) {
    table.show(contents);
  }

  /** Applies the colours of a theme. */
  public void style(Palette palette) {
    setStyle("-fx-background-color: " + CssColors.css(palette.background()) + ";");
    title.setStyle("-fx-font-weight: bold; -fx-text-fill: " + CssColors.css(palette.text()) + ";");
    close.style(palette);
  }
}
