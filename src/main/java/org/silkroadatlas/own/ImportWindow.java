package org.silkroadatlas.own;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.tables.SourceRow;
import org.silkroadatlas.tables.mapping.CellFault;
import org.silkroadatlas.tables.mapping.FaultWords;

/**
 * The import window: the meaning of the columns, the rows as they will be imported, and what must
 * be fixed. The open data does not change before <i>Add</i>. JavaFX thread only.
 */
final class ImportWindow {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 660;

  /** The width of the longest name of a meaning. */
  private static final double CELL = 176;

  private static final double NUMBER = 64;
  private static final double READING = 260;

  /** With larger letters the cells of the table need the room. */
  private static final double WIDEST_READING = 1.4;

  private static final double LIST = 132;
  private static final int MOST_FAULTS = 2_000;

  /** The text size as a factor of the normal one. */
  private double factor = 1;

  private final Stage stage = new Stage();
  private final Messages messages;
  private final FaultWords words;
  private final RecordSummary readings;
  private final ImportModel model;
  private final RememberedColumns remembered;
  private final BiConsumer<OwnRecords, ImportModel.Outcome> taken;
  private final ImportChoices choices;
  private final TableView<SourceRow> table = new TableView<>();
  private final ListView<CellFault> faults = new ListView<>();
  private final Label count = new Label();
  private final CheckBox onlyFaulty;
  private final CheckBox removeGone;
  private final Button add;
  private final OwnRecords own;
  private ImportModel.@Nullable Outcome outcome;
  private int asked;
  private int sheet;

  /**
   * Creates the window without showing it.
   *
   * @param own the user's current own records
   * @param taken receives the user's own records after the import
   */
  ImportWindow(
      Stage owner,
      Messages messages,
      Dataset dataset,
      OwnRecords own,
      ImportModel model,
      RememberedColumns remembered,
      BiConsumer<OwnRecords, ImportModel.Outcome> taken) {
    this.messages = messages;
    this.model = model;
    this.own = own;
    this.remembered = remembered;
    this.taken = taken;
    words = new FaultWords(messages);
    readings = new RecordSummary(messages, dataset);
    onlyFaulty = new CheckBox(messages.get("tables.import.onlyFaulty"));
    onlyFaulty.setId("import-only-faulty");
    removeGone = new CheckBox();
    removeGone.setId("import-remove-gone");
    add = new Button(messages.get("tables.import.add", 0));
    sheet = firstUsed();
    choices = new ImportChoices(messages, model, dataset, this::showSheet, this::changed);
    build(owner);
    showSheet(sheet);
  }

  private int firstUsed() {
    for (var i = 0; i < model.mappings().size(); i++) {
      if (model.mapping(i).used()) {
        return i;
      }
    }
    return 0;
  }

  private void build(Stage owner) {
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(messages.get("tables.import.title", model.table().name()));
    table.setId("import-table");
    table.setEditable(true);
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setAccessibleText(messages.get("tables.import.title", model.table().name()));
    VBox.setVgrow(table, Priority.ALWAYS);
    faults.setId("import-faults");
    faults.setPrefHeight(LIST);
    faults.setMinHeight(LIST / 2);
    faults.setAccessibleText(messages.get("tables.import.faults"));
    faults.setCellFactory(list -> new FaultCell(words, messages, this::mend));
    faults.getSelectionModel().selectedItemProperty().subscribe(this::reveal);
    onlyFaulty.setOnAction(chosen -> fillRows());
    add.setId("import-add");
    add.setDefaultButton(true);
    add.setDisable(true);
    add.setOnAction(pressed -> take());
    var cancel = new Button(messages.get("tables.import.cancel"));
    cancel.setCancelButton(true);
    cancel.setOnAction(pressed -> stage.close());
    count.setId("import-count");
    var told = new FlowPane(12, 4, count, onlyFaulty, removeGone);
    told.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(told, Priority.ALWAYS);
    var foot = new HBox(12, told, cancel, add);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.setPadding(new Insets(10, 0, 0, 0));
    add.setMinWidth(Region.USE_PREF_SIZE);
    cancel.setMinWidth(Region.USE_PREF_SIZE);
    var centre = new VBox(8, table, faults);
    var root = new BorderPane(centre, choices.region(), null, foot, null);
    root.getStyleClass().addAll("atlas", "import");
    root.setPadding(new Insets(12));
    BorderPane.setMargin(centre, new Insets(10, 0, 0, 0));
    var scene = WindowBounds.scene(root, WIDTH, HEIGHT);
    scene.getStylesheets().setAll(owner.getScene().getStylesheets());
    stage.setScene(scene);
    root.applyCss();
    factor = TextProbe.factor(add.getFont());
    stage.setMinWidth(720);
    stage.setMinHeight(440);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    faults.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
  }

  /** Lists consume Escape, which should close the window unless a cell is being edited. */
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && table.getEditingCell() == null) {
      stage.close();
      event.consume();
    }
  }

  /** Enter in a cell edits it instead of adding everything. */
  private void key(KeyEvent event) {
    var cell = table.getFocusModel().getFocusedCell();
    var isOpening = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2;
    if (isOpening && table.getEditingCell() == null && cell != null && cell.getRow() >= 0) {
      table.edit(cell.getRow(), table.getVisibleLeafColumn(Math.max(cell.getColumn(), 2)));
      event.consume();
    }
  }

  void show() {
    stage.show();
    table.requestFocus();
  }

  /** The window itself; for tests. */
  Stage stage() {
    return stage;
  }

  /** Shows the rows of a sheet. */
  private void showSheet(int other) {
    sheet = other;
    choices.show(sheet);
    table.getColumns().clear();
    table.getColumns().add(numbers());
    table.getColumns().add(read());
    var heads = model.mapping(sheet).heads();
    for (var i = 0; i < heads.size(); i++) {
      table.getColumns().add(column(i));
    }
    fillRows();
    changed();
  }

  private TableColumn<SourceRow, SourceRow> numbers() {
    var column = plainColumn(messages.get("tables.import.row"), NUMBER * factor);
    column.setCellFactory(
        c ->
            new OutcomeCell(
                row -> Integer.toString(row.number()) + mark(row), row -> style(faultsOf(row))));
    return column;
  }

  private TableColumn<SourceRow, SourceRow> read() {
    var column =
        plainColumn(
            messages.get("tables.import.readAs"), READING * Math.min(factor, WIDEST_READING));
    column.setCellFactory(c -> new OutcomeCell(this::reading, row -> ""));
    return column;
  }

  private static TableColumn<SourceRow, SourceRow> plainColumn(String title, double width) {
    var column = new TableColumn<SourceRow, SourceRow>(title);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setEditable(false);
    column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    return column;
  }

  private TableColumn<SourceRow, String> column(int index) {
    var column = new TableColumn<SourceRow, String>();
    column.setGraphic(choices.head(sheet, index, this::changed));
    column.setPrefWidth(CELL * factor);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue().text(index)));
    column.setCellFactory(
        c ->
            new SourceCell(
                row -> faultsOf(row).stream().filter(f -> f.at().column() == index).toList(),
                words));
    column.setOnEditCommit(
        edit ->
            mend(edit.getRowValue(), index, Objects.requireNonNullElse(edit.getNewValue(), "")));
    return column;
  }

  private void mend(SourceRow row, int column, String text) {
    if (text.equals(row.text(column))) {
      return;
    }
    model.mend(sheet, row.number(), column, text);
    var at = table.getItems().indexOf(row);
    if (at >= 0) {
      table.getItems().set(at, row.with(column, text));
    }
    changed();
  }

  private void mend(CellFault fault, String text) {
    reveal(fault);
    table.getItems().stream()
        .filter(row -> row.number() == fault.at().row())
        .findFirst()
        .ifPresent(row -> mend(row, fault.at().column(), text));
  }

  private List<CellFault> faultsOf(SourceRow row) {
    return outcome == null
        ? List.of()
        : outcome.row(sheet, row).map(it -> it.faults()).orElse(List.of());
  }

  private String mark(SourceRow row) {
    var all = faultsOf(row);
    if (all.isEmpty()) {
      return "";
    }
    return all.stream().anyMatch(fault -> fault.reason().stops()) ? "  ✕" : "  !";
  }

  static String style(List<CellFault> faults) {
    if (faults.isEmpty()) {
      return "";
    }
    return faults.stream().anyMatch(fault -> fault.reason().stops())
        ? "-fx-background-color: -color-danger-subtle;"
        : "-fx-background-color: -color-warning-subtle;";
  }

  private String reading(SourceRow row) {
    var now = outcome;
    if (now == null) {
      return "";
    }
    return now.row(sheet, row)
        .map(
            it ->
                it.item()
                    .map(item -> readings.of(item, now.made().records()))
                    .orElseGet(() -> it.faults().isEmpty() ? "" : words.of(it.faults().getFirst())))
        .orElse("");
  }

  private void fillRows() {
    var mapping = model.mapping(sheet);
    var rows = model.sheet(sheet).rows();
    var data = rows.subList(Math.min(mapping.firstRow(), rows.size()), rows.size());
    var shown =
        onlyFaulty.isSelected()
            ? data.stream().filter(row -> !faultsOf(row).isEmpty()).toList()
            : data;
    table.setItems(FXCollections.observableArrayList(shown));
  }

  /** Computes the result again off the JavaFX thread; only the latest one is used. */
  private void changed() {
    var number = ++asked;
    var work = model.work();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                var done = work.call();
                Platform.runLater(() -> show(number, done));
              } catch (Exception e) {
                Platform.runLater(
                    () -> {
                      throw new IllegalStateException(e);
                    });
              }
            });
  }

  private void show(int number, ImportModel.Outcome done) {
    if (number != asked) {
      return;
    }
    outcome = done;
    var found = done.made().faults();
    faults.setItems(
        FXCollections.observableArrayList(found.subList(0, Math.min(found.size(), MOST_FAULTS))));
    faults.setVisible(!found.isEmpty());
    faults.setManaged(!found.isEmpty());
    var ready =
        messages.get(
            "tables.import.count", done.made().taken(), done.made().rows().size(), done.toMend());
    var news = done.comparison();
    var isAgain = news.same() + news.changed().size() > 0;
    count.setText(
        isAgain
            ? ready
                + " "
                + messages.get(
                    "tables.import.compared",
                    news.added().size(),
                    news.changed().size(),
                    news.same())
            : ready);
    add.setText(messages.get("tables.import.add", done.made().taken()));
    add.setDisable(done.made().taken() == 0);
    var gone = done.comparison().gone().size();
    removeGone.setVisible(gone > 0);
    removeGone.setManaged(gone > 0);
    removeGone.setText(messages.get("tables.import.removeGone", gone));
    choices.show(done);
    if (onlyFaulty.isSelected() && found.isEmpty()) {
      onlyFaulty.setSelected(false);
      fillRows();
    }
    table.refresh();
  }

  /** Scrolls to the cell of a fault. */
  private void reveal(@Nullable CellFault fault) {
    if (fault == null) {
      return;
    }
    for (var i = 0; i < model.table().sheets().size(); i++) {
      if (i != sheet
          && model.sheet(i).name().equals(fault.at().sheet())
          && model.table().sheets().size() > 1) {
        showSheet(i);
        break;
      }
    }
    rowOf(fault)
        .ifPresent(
            row -> {
              var column = table.getColumns().get(fault.at().column() + 2);
              table.scrollTo(Math.max(row - 2, 0));
              table.scrollToColumn(column);
              table.getSelectionModel().clearAndSelect(row, column);
              table.getFocusModel().focus(row, column);
            });
  }

  private Optional<Integer> rowOf(CellFault fault) {
    for (var i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).number() == fault.at().row()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void take() {
    var now = outcome;
    if (now == null) {
      return;
    }
    remembered.remember(model.mappings());
    var kept = removeGone.isSelected() ? own.without(now.comparison().gone()::contains) : own;
    stage.close();
    taken.accept(kept.with(now.comparison().records()), now);
  }
}
