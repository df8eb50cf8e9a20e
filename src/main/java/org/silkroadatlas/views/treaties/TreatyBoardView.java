package org.silkroadatlas.views.treaties;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.tableview2.TableColumn2;
import org.controlsfx.control.tableview2.TableView2;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Explanations;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.TextProbe;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.TreatyTable;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.TreatyBoard;
import org.silkroadatlas.query.TreatyChoice;
import org.silkroadatlas.query.TreatyOrder;
import org.silkroadatlas.query.TreatyStatus;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.views.PlaceOfMap;
import org.silkroadatlas.views.SaveMenu;

/**
 * Agreements against their parties as of the cursor. The arrow keys move between rows; Enter or a
 * click selects an agreement, whose page appears in the panel.
 */
public final class TreatyBoardView extends PlaceOfMap {
  /** The title width that leaves room for the five and Azerbaijan in a window of 1280 pixels. */
  private static final double TITLE_WIDTH = 360;

  private static final double WIDEST_TITLE = 540;
  private static final double TITLE_SHARE = 0.42;
  private static final double PARTY_WIDTH = 62;

  /** Room for a title of two or three lines; the rest of the row is for the missing parties. */
  private static final double ROW_HEIGHT = 66;

  /** The room for choices, legend and note beside the rows, and for borders between columns. */
  private static final double AROUND = 170;

  private static final double EDGE = 20;

  private final TableView2<TreatyBoard.Row> table = new TableView2<>();
  private final ComboBox<TreatyOrder> order = new ComboBox<>();
  private final CheckBox all;
  private final TextProbe probe = new TextProbe();
  private TreatyBoard board = new TreatyBoard(List.of(), List.of(), 0);
  private boolean isShowing;

  /**
   * A board that is not attached yet.
   *
   * @param save writes the board to a file of a type; empty for a board without saving
   */
  public TreatyBoardView(
      Coordinator coordinator,
      Messages messages,
      Palette palette,
      Optional<Consumer<ExportKind>> save) {
    super(coordinator, messages, palette);
    order.getItems().setAll(TreatyOrder.values());
    order.setConverter(new Names());
    order.setAccessibleText(messages.get("views.treaties.order"));
    order.setOnAction(chosen -> choose());
    all = new CheckBox(messages.get("views.treaties.all"));
    all.setOnAction(chosen -> choose());
    choices().getChildren().addAll(new Label(messages.get("views.treaties.order")), order, all);
    save.ifPresent(it -> choices().getChildren().add(new SaveMenu(messages, it)));
    table.getStyleClass().add("treaty-table");
    table.setAccessibleText(messages.get("views.treaties.accessible"));
    table.setPlaceholder(new Label(messages.get("views.treaties.nothing")));
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> Optional.ofNullable(row).ifPresent(this::selected));
    table.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .ifPresent(row -> open(row.agreement().ref()));
            event.consume();
          }
        });
    var contents = new BorderPane(table, legend(), null, null, null);
    contents.getChildren().add(probe);
    probe.whenChanged(this::widen);
    // Later, because columns must not change during the layout of the table.
    table.widthProperty().subscribe(width -> Platform.runLater(this::widen));
    setContents(contents);
  }

  /** What is on the board; for tests. */
  public TreatyBoard board() {
    return board;
  }

  /** The size in logical pixels at which a whole board is visible without scrolling. */
  public static Dimension2D wholeSize(TreatyBoard board) {
    return new Dimension2D(
        TITLE_WIDTH + PARTY_WIDTH * board.parties().size() + EDGE,
        ROW_HEIGHT * board.rows().size() + AROUND);
  }

  private Region legend() {
    var legend = new FlowPane();
    legend.getStyleClass().add("treaty-legend");
    for (var status : TreatyStatus.values()) {
      var sign = new Region();
      sign.getStyleClass().addAll("treaty-sign", status.key());
      var label = new Label(messages().name(status), sign);
      label.getStyleClass().add("treaty-key");
      legend.getChildren().add(label);
    }
    return legend;
  }

  private void choose() {
    if (!isShowing && order.getValue() != null) {
      var choice = new TreatyChoice(order.getValue(), all.isSelected());
      coordinator().changeView(view -> view.withTreaties(choice));
    }
  }

  private void selected(TreatyBoard.Row row) {
    if (!isShowing) {
      open(row.agreement().ref());
    }
  }

  private TreatyTable treatyTable() {
    return new TreatyTable(index(), words(), messages());
  }

  @Override
  protected void show(Visible visible) {
    isShowing = true;
    var state = visible.state();
    var choice = state.view().treaties();
    var before = board;
    board = TreatyBoard.of(index(), state.filter(), state.cursor().day(), choice);
    order.setValue(choice.order());
    all.setSelected(choice.all());
    setTitle(treatyTable().title(state.cursor().day()));
    setNote(treatyTable().note(board));
    if (!board.parties().equals(before.parties()) || table.getColumns().isEmpty()) {
      columns();
    }
    if (!board.rows().equals(before.rows())) {
      table.getItems().setAll(board.rows());
    }
    mark(state.focus());
    isShowing = false;
  }

  /** Marks the row of the selected agreement. */
  private void mark(Optional<ItemRef> focus) {
    var at = -1;
    for (var i = 0; i < board.rows().size(); i++) {
      if (focus.filter(board.rows().get(i).agreement().ref()::equals).isPresent()) {
        at = i;
      }
    }
    if (at < 0) {
      table.getSelectionModel().clearSelection();
    } else if (table.getSelectionModel().getSelectedIndex() != at) {
      table.getSelectionModel().select(at);
      table.scrollTo(Math.max(0, at - 1));
    }
  }

  private void columns() {
    var names = new TableColumn2<TreatyBoard.Row, TreatyBoard.Row>("");
    names.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    names.setCellFactory(column -> new TitleCell());
    plain(names);
    table.getFixedColumns().clear();
    table.getColumns().clear();
    table.getColumns().add(names);
    table.getFixedColumns().setAll(List.of(names));
    for (var id : board.parties()) {
      table.getColumns().add(party(id));
    }
    widen();
  }

  private TableColumn<TreatyBoard.Row, TreatyBoard.Cell> party(String id) {
    var country = words().title(index().country(id)).text();
    var column = new TableColumn2<TreatyBoard.Row, TreatyBoard.Cell>("");
    var head = new Label(id);
    head.setAccessibleText(country);
    LazyTooltip.set(head, country);
    column.setGraphic(head);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(id)));
    column.setCellFactory(it -> new TreatyCell(treatyTable(), country));
    plain(column);
    return column;
  }

  private static void plain(TableColumn<?, ?> column) {
    column.setSortable(false);
    column.setReorderable(false);
  }

  private void widen() {
    var text = probe.factor();
    var title = Math.clamp(table.getWidth() * TITLE_SHARE, TITLE_WIDTH * text, WIDEST_TITLE * text);
    table.setFixedCellSize(ROW_HEIGHT * text);
    for (var i = 0; i < table.getColumns().size(); i++) {
      table.getColumns().get(i).setPrefWidth(i == 0 ? title : PARTY_WIDTH * text);
    }
  }

  /** The date, the title, which is never shortened, and what is missing for entry into force. */
  private final class TitleCell extends TableCell<TreatyBoard.Row, TreatyBoard.Row> {
    private final Label name = new Label();
    private final Label rest = new Label();
    private final VBox both = new VBox(name, rest);

    TitleCell() {
      both.setAlignment(Pos.CENTER_LEFT);
      name.getStyleClass().add("treaty-title");
      rest.getStyleClass().add("treaty-rest");
      name.setWrapText(true);
      rest.setWrapText(true);
      name.setMinHeight(Region.USE_PREF_SIZE);
    }

    /** If a cell asks for more height than its row has, ControlsFX lays out all rows again. */
    @Override
    protected double computePrefHeight(double width) {
      return 0;
    }

    @Override
    protected void updateItem(TreatyBoard.@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      var agreement = row.agreement();
      name.setText(agreement.date().earliest().getYear() + "  " + words().title(agreement).text());
      rest.setText(rest(row));
      var spoken = name.getText() + ". " + rest.getText();
      setAccessibleText(spoken);
      LazyTooltip.set(this, spoken + "\n" + new Explanations(messages()).of(agreement.kind()));
      setGraphic(both);
    }
  }

  private String rest(TreatyBoard.Row row) {
    if (!row.missing().isEmpty()) {
      return messages()
          .get(
              "views.treaties.missing",
              row.missing().stream()
                  .map(id -> words().title(index().country(id)).text())
                  .collect(Collectors.joining(", ")));
    }
    return row.agreement()
        .inForce()
        .filter(date -> row.inForce().orElse(false))
        .map(date -> messages().get("views.treaties.inForce", messages().date(date)))
        .orElseGet(() -> messages().name(row.agreement().kind()));
  }

  private final class Names extends StringConverter<TreatyOrder> {
    @Override
    public String toString(@Nullable TreatyOrder one) {
      return one == null ? "" : messages().name(one);
    }

    @Override
    public @Nullable TreatyOrder fromString(String name) {
      return null;
    }
  }
}
