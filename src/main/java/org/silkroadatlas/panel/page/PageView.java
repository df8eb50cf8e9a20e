package org.silkroadatlas.panel.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Cursor;

/** A page as a list of rows: arrow keys move, Enter opens, Space adds to the filter. */
public final class PageView {
  /** Rows shown above the last visited one. */
  private static final int CONTEXT = 3;

  private final PanelContext context;
  private final ListView<PageRow> list = new ListView<>();
  private final BorderPane region = new BorderPane(list);
  private final HeadView head;

  /** The last position on each page, so that going back returns to it. */
  private final Map<String, Integer> places = new HashMap<>();

  private String key = "";

  /**
   * A page without rows yet.
   *
   * @param style the style class of its list
   */
  public PageView(PanelContext context, String style) {
    this.context = context;
    head = new HeadView(context, region);
    region.setTop(head.region());
    region.setMinSize(0, 0);
    list.getStyleClass().addAll("page-list", style);
    list.setSkin(new PageListSkin(list));
    list.setCellFactory(view -> new RowCell(context));
    list.setAccessibleRole(AccessibleRole.LIST_VIEW);
    list.setAccessibleText(context.messages().get("panel.page.accessible"));
    list.setMinSize(0, 0);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((o, before, row) -> preview(row == null ? Optional.empty() : row.target()));
  }

  /** The view itself. */
  public Region region() {
    return region;
  }

  /** The rows of the current page, from the top. */
  public List<PageRow> rows() {
    return list.getItems();
  }

  /**
   * Shows a page. A visited page keeps its position, a new one starts at its first row; identical
   * rows are kept.
   */
  public void show(Page page) {
    var rows = page.rows();
    var same = page.key().equals(key);
    var selected = list.getSelectionModel().getSelectedIndex();
    if (!same && selected > 0) {
      places.put(key, selected);
    }
    key = page.key();
    head.show(page.head());
    if (!rows.equals(list.getItems())) {
      list.getItems().setAll(rows);
    }
    if (!same) {
      var at = Math.clamp(places.getOrDefault(key, 0), 0, Math.max(0, rows.size() - 1));
      list.getSelectionModel().clearAndSelect(at);
      scrollTo(Math.max(0, at - CONTEXT));
    } else if (selected >= 0) {
      list.getSelectionModel().clearAndSelect(Math.min(selected, rows.size() - 1));
    }
  }

  /** The list lays out its rows at once when asked to scroll, even to where it already is. */
  private void scrollTo(int row) {
    if (row > 0 || !(list.getSkin() instanceof PageListSkin skin) || !skin.isAtTop()) {
      list.scrollTo(row);
    }
  }

  /** Shows nothing. */
  public void clear() {
    places.clear();
    list.getItems().clear();
    key = "";
  }

  /** Moves the keyboard focus to the page. */
  public void focus() {
    list.requestFocus();
  }

  /** Recreates the visible rows, as after a change of theme. */
  public void redraw() {
    head.redraw();
    list.refresh();
  }

  private void preview(Optional<ItemRef> ref) {
    if (list.isFocused()) {
      context.hover(ref);
    }
  }

  private void pressed(KeyEvent event) {
    if (!list.isFocused() || event.isAltDown()) {
      return;
    }
    if (event.isShortcutDown()) {
      section(event);
      return;
    }
    switch (event.getCode()) {
      case ENTER, SPACE -> act(event);
      case LEFT -> year(event, -1);
      case RIGHT -> year(event, 1);
      default -> {
        // the list handles arrow and page keys itself
      }
    }
  }

  /** Left and right change the year, as on the timeline. */
  private void year(KeyEvent event, int by) {
    if (!event.isShiftDown()) {
      var coordinator = context.coordinator();
      var year = context.index().reach().clamp(coordinator.state().cursor().year() + by);
      coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(year)));
      event.consume();
    }
  }

  /** Ctrl with up or down moves between headings. */
  private void section(KeyEvent event) {
    var step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step == 0) {
      return;
    }
    var rows = list.getItems();
    var at = list.getSelectionModel().getSelectedIndex() + step;
    while (at > 0 && at < rows.size() - 1 && !(rows.get(at) instanceof PageRow.Section)) {
      at += step;
    }
    if (at >= 0 && at < rows.size()) {
      list.getSelectionModel().clearAndSelect(at);
      list.scrollTo(at);
    }
    event.consume();
  }

  /**
   * Scrolls a page to a section and unfolds its list.
   *
   * @param from a node in a row of the page
   * @param title the heading of the section
   */
  static void jump(ListExpansion expansion, Node from, String title) {
    var node = from;
    while (node != null && !(node instanceof RowCell)) {
      node = node.getParent();
    }
    if (node instanceof RowCell cell) {
      var list = cell.getListView();
      var rows = List.copyOf(list.getItems());
      var at = 0;
      while (at < rows.size() && !isSection(rows.get(at), title)) {
        at++;
      }
      rows.stream()
          .skip(at + 1L)
          .takeWhile(row -> !(row instanceof PageRow.Section))
          .flatMap(
              row -> row instanceof PageRow.More more ? Stream.of(more.list()) : Stream.empty())
          .filter(folded -> !expansion.isWhole(folded))
          .findFirst()
          .ifPresent(expansion::toggle);
      list.getSelectionModel().clearAndSelect(Math.min(at, list.getItems().size() - 1));
      list.scrollTo(at);
      list.requestFocus();
    }
  }

  private static boolean isSection(PageRow row, String title) {
    return row instanceof PageRow.Section section && section.title().equals(title);
  }

  private void act(KeyEvent event) {
    var row = list.getSelectionModel().getSelectedItem();
    var target = row == null ? Optional.<ItemRef>empty() : row.target();
    if (row instanceof PageRow.More more) {
      context.expansion().toggle(more.list());
    } else if (target.isEmpty()) {
      return;
    } else if (event.getCode() == KeyCode.ENTER) {
      context.open(target.get());
    } else {
      context.toggle(target.get());
    }
    event.consume();
  }
}
