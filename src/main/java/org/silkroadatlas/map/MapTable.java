package org.silkroadatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.query.Fill;

/** Everything that the map shows as a table: for screen readers and for exact reading. */
final class MapTable extends TableView<MapTable.Row> {
  /**
   * A row.
   *
   * @param item what it is about
   * @param kind the kind of item
   * @param name its name
   * @param detail roles of a country; date and place of an event; status of a route
   */
  record Row(ItemRef item, String kind, String name, String detail) {}

  private final Messages messages;

  MapTable(Coordinator coordinator, Messages messages) {
    this.messages = messages;
    setAccessibleText(messages.get("map.table"));
    getColumns().add(column("map.table.kind", 110, Row::kind));
    getColumns().add(column("map.table.name", 260, Row::name));
    getColumns().add(column("map.table.detail", 360, Row::detail));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
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

  private interface Text {
    String of(Row row);
  }

  private TableColumn<Row, String> column(String key, double width, Text text) {
    var column = new TableColumn<Row, String>(messages.get(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new SimpleStringProperty(text.of(cell.getValue())));
    return column;
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

  /** The rows of what a map shows as lying in the scope. */
  static List<Row> rows(MapContents contents, Messages messages) {
    var rows = new ArrayList<Row>();
    for (var item : contents.shown()) {
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
                        default -> new Row(item, messages.name(item.kind()), found.label(), "");
                      }));
    }
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
