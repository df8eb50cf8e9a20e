package org.silkroadatlas.views.treaties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
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
import org.silkroadatlas.views.base.MapReplacementView;
import org.silkroadatlas.views.base.SaveMenu;

/**
 * Agreements against their parties as of the cursor. The arrow keys move between rows; Enter or a
 * click selects an agreement, whose page appears in the panel.
 */
public final class TreatyBoardView extends MapReplacementView {
  /** The title width that leaves room for the five and Azerbaijan in a window of 1280 pixels. */
  private static final double TITLE_WIDTH = 360;

  private static final double WIDEST_TITLE = 540;
  private static final double TITLE_SHARE = 0.42;
  private static final double PARTY_WIDTH = 62;

  /** Room for a title of two or three lines; the rest of the row is for the missing parties. */
  private static final double ROW_HEIGHT = 74;

  private static final double LEAST_TITLE_WIDTH = 220;

  /** Of a party whose sign stands there without the year. */
  private static final double SIGN_WIDTH = 36;

  /** Of a line of a title and of what is missing, and what is free above and beneath them. */
  private static final double TITLE_LINE = 18;

  private static final double REST_LINE = 15.5;
  private static final double FREE = 12;

  /** The minimum number of letters on a line of each. */
  private static final int TITLE_COLUMNS = 42;

  private static final int REST_COLUMNS = 50;

  /** The first character of the scripts with wide characters. */
  private static final int FIRST_WIDE = 0x2E80;

  /** The room for choices, legend and note beside the rows, and for borders between columns. */
  private static final double AROUND = 170;

  private static final double EDGE = 20;

  private static final PseudoClass SIGNS_ONLY = PseudoClass.getPseudoClass("signs-only");

  private final TableView<TreatyBoard.Row> table;
  private final ComboBox<TreatyOrder> order = new ComboBox<>();
  private final CheckBox all;
  private final FlowPane legend = new FlowPane();
  private final TextProbe probe = new TextProbe();
  private TreatyBoard board = new TreatyBoard(List.of(), List.of(), 0);

  /** When presenting, titles are not cut: each row is as high as it needs. */
  private final boolean isForAudience;

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
    isForAudience = save.isEmpty();
    table = isForAudience ? new TableView<>() : new TableView2<>();
    order.getItems().setAll(TreatyOrder.values());
    order.setConverter(new Names());
    order.setAccessibleText(messages.get("views.treaties.order"));
    order.setOnAction(chosen -> choose());
    all = new CheckBox(messages.get("views.treaties.all"));
    all.setOnAction(chosen -> choose());
    var named = new Label(messages.get("views.treaties.order"));
    save.ifPresent(
        it -> choices().getChildren().addAll(named, order, all, new SaveMenu(messages, it)));
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
    var contents = new BorderPane(table, legend, null, null, null);
    legend.getStyleClass().add("treaty-legend");
    explain();
    contents.getChildren().add(probe);
    probe.whenChanged(this::widen);
    if (isForAudience) {
      table.setFocusTraversable(false);
      // At once, because rows are measured in the width of their columns.
      table.widthProperty().subscribe(this::widen);
    } else {
      // Later, because columns must not change during the layout of the table.
      table.widthProperty().subscribe(width -> Platform.runLater(this::widen));
    }
    setContents(contents);
  }

  /** What is on the board; for tests. */
  public TreatyBoard board() {
    return board;
  }

  /**
   * How large the view must be in logical pixels to show a whole board without scrolling, where it
   * is looked at only. Lines are reckoned, since nothing is laid out yet; on any thread.
   */
  public static Dimension2D wholeSize(TreatyBoard board, TreatyTable words) {
    var rows =
        board.rows().stream()
            .mapToDouble(
                row ->
                    lines(words.name(row), TITLE_COLUMNS) * TITLE_LINE
                        + lines(words.rest(row), REST_COLUMNS) * REST_LINE
                        + FREE)
            .sum();
    return new Dimension2D(
        TITLE_WIDTH + PARTY_WIDTH * board.parties().size() + EDGE, rows + AROUND);
  }

  /** One line too many rather than too few: Chinese characters and signs are twice as wide. */
  private static int lines(String text, int columns) {
    var width = text.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
    return Math.ceilDiv(Math.max(1, width), columns);
  }

  /** When presenting, only of what is on the board. */
  private void explain() {
    legend.getChildren().clear();
    var there =
        board.rows().stream()
            .flatMap(row -> row.cells().values().stream())
            .map(TreatyBoard.Cell::status)
            .collect(Collectors.toSet());
    for (var status : TreatyStatus.values()) {
      if (isForAudience && !there.contains(status)) {
        continue;
      }
      var sign = new Region();
      sign.getStyleClass().addAll("treaty-sign", status.key());
      var label = new Label(messages().name(status), sign);
      label.getStyleClass().add("treaty-key");
      legend.getChildren().add(label);
    }
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
      if (isForAudience) {
        explain();
      }
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
    var columns = new ArrayList<TableColumn<TreatyBoard.Row, ?>>(List.of(names));
    board.parties().forEach(id -> columns.add(party(id)));
    table.getColumns().setAll(columns);
    if (table instanceof TableView2<TreatyBoard.Row> wide) {
      wide.getFixedColumns().setAll(List.of(names));
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
    table.setFixedCellSize(isForAudience ? Region.USE_COMPUTED_SIZE : ROW_HEIGHT * text);
    var parties = board.parties().size();
    var whole = (TITLE_WIDTH + PARTY_WIDTH * parties + EDGE) * text;
    // A class cannot scroll: all parties come before the years of what they did.
    var isNarrow = isForAudience && table.getWidth() > 0 && whole > table.getWidth();
    table.pseudoClassStateChanged(SIGNS_ONLY, isNarrow);
    var width = (isNarrow ? SIGN_WIDTH : PARTY_WIDTH) * text;
    var rest = table.getWidth() - width * parties - EDGE * text;
    var title =
        isForAudience
            ? Math.clamp(rest, LEAST_TITLE_WIDTH * text, WIDEST_TITLE * text)
            : Math.clamp(table.getWidth() * TITLE_SHARE, TITLE_WIDTH * text, WIDEST_TITLE * text);
    for (var i = 0; i < table.getColumns().size(); i++) {
      table.getColumns().get(i).setPrefWidth(i == 0 ? title : width);
    }
  }

  /** The date, the title, which is never shortened, and what is missing for entry into force. */
  private final class TitleCell extends TableCell<TreatyBoard.Row, TreatyBoard.Row> {
    private final Label name = new Label();
    private final Label rest = new Label();
    private final VBox both = new VBox(name, rest);

    TitleCell() {
      both.setAlignment(Pos.CENTER_LEFT);
      both.setMinHeight(0);
      name.getStyleClass().add("treaty-title");
      rest.getStyleClass().add("treaty-rest");
      name.setWrapText(true);
      rest.setWrapText(true);
      name.setMinHeight(Region.USE_PREF_SIZE);
      if (isForAudience) {
        rest.setMinHeight(Region.USE_PREF_SIZE);
      }
    }

    @Override
    protected void updateItem(TreatyBoard.@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(treatyTable().name(row));
      rest.setText(treatyTable().rest(row));
      var spoken = name.getText() + ". " + rest.getText();
      setAccessibleText(spoken);
      LazyTooltip.set(
          this, spoken + "\n" + new Explanations(messages()).of(row.agreement().kind()));
      setGraphic(both);
    }

    /**
     * Rows ask for the height without giving the width. A table with rows of a fixed height needs
     * no answer: if a cell and its insets ask for more than the row has, TableRow2Skin lays out the
     * whole table within the layout of a row, and JavaFX loses count of the children.
     */
    @Override
    protected double computePrefHeight(double width) {
      if (!isForAudience) {
        return 0;
      }
      var inside = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
      // One pixel more, because half a pixel too little takes a whole line away.
      return snappedTopInset() + both.prefHeight(inside) + snappedBottomInset() + 1;
    }
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
