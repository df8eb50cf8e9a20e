package org.silkroadatlas.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.silkroadatlas.model.ItemRef;

/** A page as a list of rows: arrows walk it, Enter opens, Space takes into the scope. */
final class PageView {
  private final Desk desk;
  private final ListView<Row> list = new ListView<>();
  private String key = "";

  PageView(Desk desk) {
    this.desk = desk;
    list.getStyleClass().add("sra-page");
    list.setCellFactory(view -> new RowCell(desk));
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.setAccessibleText(desk.messages().get("panel.page.accessible"));
    list.setMinSize(0, 0);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, row) -> preview(row == null ? Optional.empty() : row.target()));
  }

  Region region() {
    return list;
  }

  List<Row> rows() {
    return list.getItems();
  }

  /**
   * Shows rows. The same page keeps its place, another one starts at its head.
   *
   * @param page what tells pages apart
   */
  void show(String page, List<Row> rows) {
    var same = page.equals(key);
    var selected = list.getSelectionModel().getSelectedIndex();
    key = page;
    list.getItems().setAll(rows);
    if (!same) {
      list.getSelectionModel().clearAndSelect(0);
      list.scrollTo(0);
    } else if (selected >= 0) {
      list.getSelectionModel().clearAndSelect(Math.min(selected, rows.size() - 1));
    }
  }

  void clear() {
    list.getItems().clear();
    key = "";
  }

  void redraw() {
    list.refresh();
  }

  private void preview(Optional<ItemRef> ref) {
    if (list.isFocused()) {
      desk.hover(ref);
    }
  }

  private void pressed(KeyEvent event) {
    if (!list.isFocused() || event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    var row = list.getSelectionModel().getSelectedItem();
    var target = row == null ? Optional.<ItemRef>empty() : row.target();
    if (event.getCode() == KeyCode.ENTER && target.isPresent()) {
      desk.open(target.get());
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE && target.isPresent()) {
      desk.toggle(target.get());
      event.consume();
    }
  }
}
