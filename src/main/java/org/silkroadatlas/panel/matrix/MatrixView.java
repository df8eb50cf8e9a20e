package org.silkroadatlas.panel.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.tableview2.TableColumn2;
import org.controlsfx.control.tableview2.TableView2;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.panel.node.Nodes;
import org.silkroadatlas.panel.page.PageView;
import org.silkroadatlas.panel.page.PanelContext;
import org.silkroadatlas.panel.page.YearPage;
import org.silkroadatlas.panel.text.Phrases;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.query.MatrixChoice;
import org.silkroadatlas.query.MeetingMatrix;
import org.silkroadatlas.query.MeetingMatrix.Measure;
import org.silkroadatlas.query.Visible;

/**
 * The matrix of who meets whom: the arrow keys move between cells, Enter or a click filters by the
 * pair. Cells are filled more strongly the more the two share.
 */
public final class MatrixView {
  /** Widths in ems. */
  private static final double NAME_WIDTH = 9.4;

  private static final double CELL_WIDTH = 3.5;

  /** The share of the height for what a pair has in common. */
  private static final double PAIR_SHARE = 0.55;

  private final PanelContext context;
  private final TableView2<String> table = new TableView2<>();
  private final VBox region = new VBox();
  private final ToggleButton meetings;
  private final ToggleButton memberships;
  private final ToggleButton countries;
  private final ToggleButton formats;

  private final Label help;

  /** Where it is chosen what is counted. */
  private final FlowPane bar;

  /** What the chosen pair has in common; created on first use. */
  private @Nullable PageView shared;

  /** Invisible: measures the text size, which the column widths depend on. */
  private final Label em = new Label();

  /** The filter, if it asks for a pair. */
  private Optional<Filter> pair = Optional.empty();

  private MeetingMatrix matrix = new MeetingMatrix(List.of(), List.of(), Map.of());

  /** A view without contents yet. */
  public MatrixView(PanelContext context) {
    this.context = context;
    meetings = choice("meetings", now -> now.withMeasure(Measure.MEETINGS));
    memberships = choice("memberships", now -> now.withMeasure(Measure.MEMBERSHIPS));
    countries = choice("countries", now -> now.withFormats(false));
    formats = choice("formats", now -> now.withFormats(true));
    bar =
        new FlowPane(
            Nodes.segmented(List.of(meetings, memberships)),
            Nodes.segmented(List.of(countries, formats)));
    bar.getStyleClass().add("matrix-bar");
    table.getStyleClass().add("matrix");
    table.setAccessibleText(context.messages().get("panel.matrix.accessible"));
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
    table.setPlaceholder(Nodes.text(context.messages().get("panel.matrix.nothing"), "entry-meta"));
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(table, Priority.ALWAYS);
    region.getStyleClass().add("matrix-view");
    em.setVisible(false);
    em.setManaged(false);
    em.fontProperty().addListener((o, before, font) -> widen());
    region.getChildren().add(em);
    help = Nodes.text(context.messages().get("panel.matrix.help"), "matrix-help");
    region.getChildren().addAll(bar, table, help);
    region.setMinSize(0, 0);
  }

  private ToggleButton choice(String key, UnaryOperator<MatrixChoice> change) {
    var button = new ToggleButton(context.messages().get("panel.matrix." + key));
    button.setOnAction(
        event -> {
          button.setSelected(true);
          context.coordinator().changeView(view -> view.withMatrix(change.apply(view.matrix())));
        });
    return button;
  }

  /** The view itself. */
  public Region region() {
    return region;
  }

  /** The matrix in the table. */
  MeetingMatrix matrix() {
    return matrix;
  }

  TableView<String> table() {
    return table;
  }

  /** For presenting: leaves out interactive controls; a title says what is counted. */
  public void showForPresenting() {
    var title = Nodes.text(context.messages().get("panel.view.tip.matrix"), "matrix-title");
    bar.getChildren().setAll(title);
    help.setText(context.messages().get("panel.matrix.diagonal"));
    table.setFocusTraversable(false);
  }

  /** Counts again, unless hidden. */
  public void show(Visible visible) {
    if (!region.isVisible()) {
      return;
    }
    var choice = visible.state().view().matrix();
    (choice.measure() == Measure.MEETINGS ? meetings : memberships).setSelected(true);
    (choice.formats() ? formats : countries).setSelected(true);
    var before = matrix;
    matrix = MatrixChoice.matrix(context.index(), visible.state());
    if (!matrix.columns().equals(before.columns()) || table.getColumns().isEmpty()) {
      columns();
    }
    if (!matrix.rows().equals(before.rows())) {
      table.getItems().setAll(matrix.rows());
    } else if (!matrix.equals(before)) {
      table.refresh();
    }
    showShared(visible);
  }

  /** Shows what the pair in the filter has in common. */
  private void showShared(Visible visible) {
    var filter = visible.state().filter();
    var isPair =
        countries.isSelected()
            ? filter.countries().size() == 2 && filter.match() == Match.ALL
            : filter.countries().size() == 1 && filter.formats().size() == 1;
    var isShown = isPair && visible.state().focus().isEmpty();
    var now = isPair ? Optional.of(filter) : Optional.<Filter>empty();
    if (!pair.equals(now)) {
      pair = now;
      table.refresh();
    }
    if (isShown) {
      pairView().show(YearPage.ofPair(context.phrases(), context.expansion(), visible));
    }
    if (shared != null) {
      shared.region().setVisible(isShown);
      shared.region().setManaged(isShown);
    }
    help.setVisible(!isShown);
    help.setManaged(!isShown);
  }

  private PageView pairView() {
    if (shared == null) {
      shared = new PageView(context, "sra-shared");
      shared.region().prefHeightProperty().bind(region.heightProperty().multiply(PAIR_SHARE));
      shared.region().setMinHeight(Region.USE_PREF_SIZE);
      region.getChildren().add(shared.region());
    }
    return shared;
  }

  /** Redraws in other colours. */
  public void redraw() {
    table.refresh();
    if (shared != null) {
      shared.redraw();
    }
  }

  private void columns() {
    var phrases = context.phrases();
    var names = new TableColumn2<String, String>("");
    names.setCellValueFactory(row -> new ReadOnlyStringWrapper(phrases.country(row.getValue())));
    names.setSortable(false);
    names.setReorderable(false);
    names.getStyleClass().add("matrix-names");
    var most = matrix.most();
    var columns = new ArrayList<TableColumn<String, ?>>(List.of(names));
    matrix.columns().forEach(id -> columns.add(column(id, most, phrases)));
    table.getColumns().setAll(columns);
    table.getFixedColumns().setAll(List.of(names));
    widen();
  }

  private void widen() {
    var size = em.getFont().getSize();
    for (var column : table.getColumns()) {
      column.setPrefWidth(size * (column.getId() == null ? NAME_WIDTH : CELL_WIDTH));
    }
  }

  private TableColumn<String, String> column(String id, int most, Phrases phrases) {
    var isCountry = countries.isSelected();
    var column = new TableColumn2<String, String>("");
    if (isCountry) {
      column.setGraphic(head(id, phrases.country(id)));
    } else {
      var format = phrases.index().format(id);
      var label = head(format.shortName(), phrases.explanations().of(format));
      label.setRotate(-90);
      column.setGraphic(new Group(label));
    }
    column.setId(id);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(
        row -> new ReadOnlyStringWrapper(Integer.toString(matrix.count(row.getValue(), id))));
    var name = isCountry ? phrases.country(id) : phrases.index().format(id).name();
    column.setCellFactory(
        c ->
            new MatrixCell(
                id,
                name,
                most,
                context,
                row -> matrix.count(row, id),
                row -> isPair(row, id),
                () -> choose(table.getFocusModel().getFocusedCell())));
    return column;
  }

  /** Whether the filter asks for what a row and a column share. */
  private boolean isPair(String row, String column) {
    return pair.filter(
            it ->
                matrix.columns().equals(matrix.rows())
                    ? !row.equals(column) && it.countries().equals(Set.of(row, column))
                    : it.countries().contains(row) && it.formats().contains(column))
        .isPresent();
  }

  private static Label head(String text, String help) {
    var label = Nodes.line(text, "matrix-head");
    LazyTooltip.set(label, help);
    return label;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      choose(table.getFocusModel().getFocusedCell());
      event.consume();
    }
  }

  private void choose(TablePosition<?, ?> at) {
    if (at.getRow() < 0 || at.getRow() >= table.getItems().size() || at.getTableColumn() == null) {
      return;
    }
    choose(table.getItems().get(at.getRow()), at.getTableColumn().getId());
  }

  /** Filters by a pair, or selects the country whose name or diagonal cell was chosen. */
  void choose(String row, @Nullable String column) {
    var coordinator = context.coordinator();
    if (column == null || column.equals(row)) {
      context.open(ItemRef.country(row));
    } else if (countries.isSelected()) {
      coordinator.perform(new Action.ChooseCountries(Set.of(row, column), Match.ALL));
    } else {
      var filter =
          coordinator.state().filter().withCountries(Set.of(row)).withFormats(Set.of(column));
      coordinator.perform(new Action.ChooseFilter(filter));
    }
  }
}
