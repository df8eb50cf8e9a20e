package org.silkroadatlas.views.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Explanations;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.LazyTooltip;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.export.TrendTable;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.Trend;
import org.silkroadatlas.query.TrendChoice;
import org.silkroadatlas.query.TrendForm;
import org.silkroadatlas.query.TrendSplit;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.query.YearMeasure;
import org.silkroadatlas.views.base.MapReplacementView;
import org.silkroadatlas.views.base.SaveMenu;

/** Counts and figures over the years: a chart, its table, its file, and their basis. */
public final class TrendsView extends MapReplacementView {
  private final ComboBox<NamedChoice<TrendChoice>> what = new ComboBox<>();
  private final ComboBox<NamedChoice<TrendSplit>> split = new ComboBox<>();
  private final ComboBox<NamedChoice<TrendForm>> form = new ComboBox<>();
  private final CheckBox share;
  private final ToggleButton asTable;
  private final TrendChart chart;
  private final TableView<Trend.Line> table = new TableView<>();
  private final FlowPane legend = new FlowPane();
  private @Nullable Trend trend;

  /** When presenting, the title says what is counted. */
  private final boolean isForAudience;

  private boolean isShowing;

  /**
   * A view that is not attached yet.
   *
   * @param save writes the chart to a file of a type; empty for a view without saving
   */
  public TrendsView(
      Coordinator coordinator,
      Messages messages,
      Palette palette,
      Optional<Consumer<ExportKind>> save) {
    super(coordinator, messages, palette);
    share = new CheckBox(messages.get("views.trends.share"));
    asTable = new ToggleButton(messages.get("views.trends.table"));
    chart =
        new TrendChart(year -> coordinator.perform(new Action.MoveCursor(new Cursor.AtYear(year))));
    fill();
    what.setOnAction(chosen -> change(what.getValue(), TrendsView::with));
    split.setOnAction(chosen -> change(split.getValue(), TrendChoice::withSplit));
    form.setOnAction(chosen -> change(form.getValue(), TrendChoice::withForm));
    share.setOnAction(
        chosen ->
            coordinator.changeView(
                view -> view.withTrend(view.trend().withShare(share.isSelected()))));
    asTable.setOnAction(pressed -> turn());
    isForAudience = save.isEmpty();
    save.ifPresent(
        it ->
            choices()
                .getChildren()
                .addAll(what, split, form, share, asTable, new SaveMenu(messages, it)));
    table.setAccessibleText(messages.get("views.trends.accessible"));
    table.getStyleClass().add("treaty-table");
    table
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            line ->
                Optional.ofNullable(line)
                    .flatMap(it -> trendTable().item(it))
                    .ifPresent(this::open));
    legend.getStyleClass().add("trend-legend");
    var contents = new BorderPane(new StackPane(chart, table), null, null, legend, null);
    setContents(contents);
    turn();
  }

  /** A choice with its name in a list. */
  private record NamedChoice<T>(T value, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  private interface Change<T> {
    TrendChoice of(TrendChoice now, T chosen);
  }

  private <T> void change(@Nullable NamedChoice<T> chosen, Change<T> change) {
    if (!isShowing && chosen != null) {
      coordinator().changeView(view -> view.withTrend(change.of(view.trend(), chosen.value())));
    }
  }

  /** Returning from figures to counts also restores the default breakdown. */
  private static TrendChoice with(TrendChoice now, TrendChoice chosen) {
    if (chosen.isOfFigures()) {
      return chosen;
    }
    var was = now.isOfFigures() ? TrendChoice.DEFAULT : now;
    return was.withMeasure(chosen.measure());
  }

  private void fill() {
    for (var measure : YearMeasure.values()) {
      what.getItems()
          .add(
              new NamedChoice<>(
                  TrendChoice.DEFAULT.withMeasure(measure),
                  messages().get("views.trends.measure." + measure.key())));
    }
    Trend.series(index())
        .forEach(
            (id, label) ->
                what.getItems().add(new NamedChoice<>(TrendChoice.DEFAULT.withSeries(id), label)));
    for (var one : TrendSplit.values()) {
      split.getItems().add(new NamedChoice<>(one, messages().name(one)));
    }
    for (var one : TrendForm.values()) {
      form.getItems().add(new NamedChoice<>(one, messages().name(one)));
    }
    what.setAccessibleText(messages().get("views.trends.what"));
    split.setAccessibleText(messages().get("views.trends.split"));
    form.setAccessibleText(messages().get("views.trends.form"));
    what.setMaxWidth(150);
  }

  private void turn() {
    table.setVisible(asTable.isSelected());
    chart.setVisible(!asTable.isSelected());
  }

  /** The numbers that are shown; for tests. */
  public Trend shownTrend() {
    var made = trend;
    return made != null
        ? made
        : Trend.of(index(), coordinator().state().filter(), coordinator().state().view().trend());
  }

  private TrendTable trendTable() {
    return new TrendTable(index(), words(), messages(), coordinator().state().view().trend());
  }

  @Override
  protected void show(Visible visible) {
    isShowing = true;
    var state = visible.state();
    var choice = state.view().trend();
    var words = trendTable();
    var now = Trend.of(index(), state.filter(), choice);
    trend = now;
    select(what, it -> same(it, choice));
    select(split, choice.split()::equals);
    select(form, choice.form()::equals);
    share.setSelected(choice.share());
    split.setDisable(choice.isOfFigures());
    share.setDisable(choice.isOfFigures());
    // Choices say it, and leave no room for it.
    setTitle(isForAudience ? words.title() : "");
    setNote(words.note(state.filter(), now));
    var colours = colours(now, choice);
    chart.show(
        new TrendChart.Contents(
            now, choice.form(), state.cursor().year(), colours, words, words.unit(now), palette()));
    legend(now, choice, colours, words);
    columns(now, words);
    isShowing = false;
  }

  private static boolean same(TrendChoice one, TrendChoice shown) {
    return one.series().equals(shown.series())
        && (shown.isOfFigures() || one.measure() == shown.measure());
  }

  private static <T> void select(ComboBox<NamedChoice<T>> box, Predicate<T> wanted) {
    box.getItems().stream()
        .filter(it -> wanted.test(it.value()))
        .findFirst()
        .ifPresent(box::setValue);
  }

  private List<Color> colours(Trend shown, TrendChoice choice) {
    var all = Vector.values().stream().map(palette()::of).toList();
    var colours = new ArrayList<Color>();
    for (var i = 0; i < shown.lines().size(); i++) {
      var key = shown.lines().get(i).key();
      var own =
          choice.isOfFigures()
              ? Optional.<Vector>empty()
              : switch (choice.split()) {
                case VECTOR -> index().vector(key);
                case NONE, COUNTRY, FORMAT, KIND -> Optional.<Vector>empty();
              };
      colours.add(own.map(palette()::of).orElse(all.get(i % all.size())));
    }
    return colours;
  }

  private void legend(Trend shown, TrendChoice choice, List<Color> colours, TrendTable words) {
    legend.getChildren().clear();
    if (shown.lines().size() < 2 || choice.form() == TrendForm.MULTIPLES) {
      return;
    }
    for (var i = 0; i < shown.lines().size(); i++) {
      var line = shown.lines().get(i);
      var sample = TrendMark.sample(i, colours.get(i), choice.form() == TrendForm.STACKED);
      var item = words.item(line);
      if (item.isPresent() && !isForAudience) {
        var button = new Button(words.name(line), sample);
        button.getStyleClass().addAll("flat", "trend-key");
        button.setAccessibleText(words.spoken(line));
        button.setOnAction(pressed -> open(item.get()));
        item.flatMap(index()::find)
            .filter(Format.class::isInstance)
            .map(it -> new Explanations(messages()).of((Format) it))
            .ifPresent(text -> LazyTooltip.set(button, text));
        legend.getChildren().add(button);
      } else {
        var label = new Label(words.name(line), sample);
        label.getStyleClass().add("trend-key");
        legend.getChildren().add(label);
      }
    }
  }

  private void columns(Trend shown, TrendTable words) {
    table.getColumns().clear();
    var names = new TableColumn<Trend.Line, String>(words.title());
    names.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.name(row.getValue())));
    names.setSortable(false);
    names.setPrefWidth(180);
    table.getColumns().add(names);
    for (var year = shown.years().first(); year <= shown.years().last(); year++) {
      table.getColumns().add(column(year, words));
    }
    table.getItems().setAll(shown.lines());
  }

  private static TableColumn<Trend.Line, String> column(int year, TrendTable words) {
    var column = new TableColumn<Trend.Line, String>(Integer.toString(year));
    column.setCellValueFactory(
        row ->
            new ReadOnlyStringWrapper(
                Optional.ofNullable(row.getValue().values().get(year))
                    .map(words::number)
                    .orElse("")));
    column.setSortable(false);
    column.setPrefWidth(52);
    return column;
  }
}
