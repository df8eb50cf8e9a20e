package org.silkroadatlas.map.overlay;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.LetterOrder;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.query.Fill;

/** Everything the map shows, as a table for screen readers and exact reading. */
public final class MapTable extends TableView<MapTable.Row> {
  /**
   * A row.
   *
   * @param item the item of the row
   * @param kind the kind of item
   * @param name its name
   * @param detail roles of a country; date and place of an event; status of a route
   */
  public record Row(ItemRef item, String kind, String name, String detail) {}

  /** The column widths at normal text size. */
  private static final double[] WIDTHS = {110, 260, 360};

  private final Messages messages;
  private final TextProbe probe = new TextProbe();

  /**
   * An empty table; its rows select items as the map does.
   *
   * @param scenes makes a scene of each chosen record
   */
  public MapTable(Coordinator coordinator, Messages messages, Consumer<List<ItemRef>> scenes) {
    this.messages = messages;
    setAccessibleText(messages.get("map.table"));
    getColumns().add(column("map.table.kind", Row::kind));
    getColumns().add(column("map.table.name", Row::name));
    getColumns().add(column("map.table.detail", Row::detail));
    widen();
    getChildren().add(probe);
    probe.whenChanged(this::widen);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    var make = new MenuItem(messages.get("map.table.scenes"));
    make.setId("table-scenes");
    make.setOnAction(
        chosen ->
            scenes.accept(getSelectionModel().getSelectedItems().stream().map(Row::item).toList()));
    setContextMenu(new ContextMenu(make));
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            open(coordinator);
            e.consume();
          }
        });
    setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) {
            open(coordinator);
          }
        });
  }

  /** Larger text needs wider columns, which may then exceed the width of the map. */
  private void widen() {
    var text = probe.factor();
    setColumnResizePolicy(
        text > 1 ? UNCONSTRAINED_RESIZE_POLICY : CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
    for (var i = 0; i < WIDTHS.length; i++) {
      getColumns().get(i).setPrefWidth(WIDTHS[i] * text);
    }
  }

  private interface Text {
    String of(Row row);
  }

  private TableColumn<Row, String> column(String key, Text text) {
    var column = new TableColumn<Row, String>(messages.get(key));
    column.setCellValueFactory(cell -> new SimpleStringProperty(text.of(cell.getValue())));
    column.setCellFactory(it -> new Cell());
    return column;
  }

  /** A cell with as many lines as its words need in its column. */
  private static final class Cell extends TableCell<Row, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      // JavaFX fails on some wrapped lines from right to left (PrismTextLayout, an index below
      // zero).
      setWrapText(text != null && !Bidi.requiresBidi(text.toCharArray(), 0, text.length()));
      setText(empty ? null : text);
    }

    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(getTableColumn().getWidth());
    }
  }

  private void open(Coordinator coordinator) {
    var row = getSelectionModel().getSelectedItem();
    if (row != null) {
      coordinator.perform(new Action.Focus(row.item()));
    }
  }

  void show(MapContents contents) {
    setItems(FXCollections.observableList(rows(contents, messages)));
  }

  /** The rows for everything in the filter that a map shows: countries by name, then the rest. */
  static List<Row> rows(MapContents contents, Messages messages) {
    var rows = new ArrayList<Row>();
    for (var item : contents.inFull()) {
      contents
          .index()
          .find(item)
          .ifPresent(
              found ->
                  rows.add(
                      switch (found) {
                        case Country country -> row(country, contents, messages);
                        case Event event -> row(event, contents, messages);
                        case Route route ->
                            new Row(
                                item,
                                messages.name(route.kind()),
                                route.name(),
                                messages.name(route.status()));
                        default ->
                            new Row(
                                item,
                                messages.name(item.kind()),
                                contents.index().title(found),
                                "");
                      }));
    }
    var byName = LetterOrder.of(messages.locale());
    rows.sort(
        Comparator.comparing((Row row) -> row.item().kind() != ItemKind.COUNTRY)
            .thenComparing(
                (one, other) ->
                    one.item().kind() == ItemKind.COUNTRY
                        ? byName.compare(one.name(), other.name())
                        : 0));
    return rows;
  }

  private static Row row(Country country, MapContents contents, Messages messages) {
    var roles =
        contents.visible().map().fills().stream()
            .filter(fill -> fill.country().equals(country.id()))
            .findFirst()
            .map(fill -> roles(fill, contents, messages))
            .orElse("");
    return new Row(
        country.ref(),
        messages.name(country.kindOfItem()),
        country.name(messages.locale().getLanguage()),
        roles);
  }

  private static String roles(Fill fill, MapContents contents, Messages messages) {
    return fill.holdings().stream()
        .map(
            holding ->
                contents.index().format(holding.format()).shortName()
                    + ": "
                    + messages.name(holding.role()))
        .collect(Collectors.joining("; "));
  }

  private static Row row(Event event, MapContents contents, Messages messages) {
    var date = messages.date(event.date());
    var detail =
        event
            .place()
            .map(id -> messages.get("map.tip.where", date, contents.index().place(id).name()))
            .orElse(date);
    return new Row(event.ref(), messages.name(event.kind()), event.title(), detail);
  }
}
