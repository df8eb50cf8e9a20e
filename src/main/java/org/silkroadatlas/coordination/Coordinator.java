package org.silkroadatlas.coordination;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.MapPosition;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateException;
import org.silkroadatlas.query.StateLine;
import org.silkroadatlas.query.Trend;
import org.silkroadatlas.query.TrendChoice;
import org.silkroadatlas.query.ViewState;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.time.YearRange;

/**
 * Holds the shared state and publishes one new {@link Visible} for each change. All panes draw from
 * that one value, so they cannot disagree. JavaFX thread only.
 */
public final class Coordinator {
  private final ReadOnlyObjectWrapper<DatasetIndex> index;
  private final ReadOnlyObjectWrapper<Visible> visible;
  private final ReadOnlyObjectWrapper<Optional<ItemRef>> hover =
      new ReadOnlyObjectWrapper<>(this, "hover", Optional.empty());
  private final ReadOnlyBooleanWrapper canGoBack =
      new ReadOnlyBooleanWrapper(this, "canGoBack", false);
  private final ReadOnlyBooleanWrapper canGoForward =
      new ReadOnlyBooleanWrapper(this, "canGoForward", false);
  private final ReadOnlyObjectWrapper<ViewRequest> viewRequest;
  private final History history = new History();

  /** The dataset with all own records, even while they are hidden. */
  private DatasetIndex whole;

  /** All three are updated before listeners of any are notified. */
  private DatasetIndex currentIndex;

  private Visible current;

  /** Starts with the home state of a dataset. */
  public Coordinator(DatasetIndex dataset) {
    whole = dataset;
    currentIndex = dataset;
    current = Query.visible(dataset, dataset.home());
    index = new ReadOnlyObjectWrapper<>(this, "index", currentIndex);
    visible = new ReadOnlyObjectWrapper<>(this, "visible", current);
    viewRequest =
        new ReadOnlyObjectWrapper<>(this, "viewRequest", new ViewRequest(0, Optional.empty()));
  }

  /** The dataset being shown, without own records while they are hidden. */
  public ReadOnlyObjectProperty<DatasetIndex> indexProperty() {
    return index.getReadOnlyProperty();
  }

  /** The dataset being shown, without own records while they are hidden. */
  public DatasetIndex index() {
    return currentIndex;
  }

  /** The dataset with own records, shown or not, in which state lines are read. */
  public DatasetIndex whole() {
    return whole;
  }

  /** What the panes show; changes once per change of the state. */
  public ReadOnlyObjectProperty<Visible> visibleProperty() {
    return visible.getReadOnlyProperty();
  }

  /** What the panes show. */
  public Visible visible() {
    return current;
  }

  /** The state. */
  public State state() {
    return current.state();
  }

  /** The item under the pointer or keyboard preview, in any pane; never stored in the history. */
  public ReadOnlyObjectProperty<Optional<ItemRef>> hoverProperty() {
    return hover.getReadOnlyProperty();
  }

  /** Hovers over an item, or over nothing. */
  public void hover(Optional<ItemRef> item) {
    hover.set(item);
  }

  /** Whether there is an earlier state to go back to. */
  public ReadOnlyBooleanProperty canGoBackProperty() {
    return canGoBack.getReadOnlyProperty();
  }

  /** Whether there is a later state to go forward to. */
  public ReadOnlyBooleanProperty canGoForwardProperty() {
    return canGoForward.getReadOnlyProperty();
  }

  /**
   * Where the map is asked to move, published after the state has changed. Only showing a whole
   * state, going home and moving through the history make requests. Every request is a new value,
   * even for the same position, because panning the map since then has not changed the state.
   */
  public ReadOnlyObjectProperty<ViewRequest> viewRequestProperty() {
    return viewRequest.getReadOnlyProperty();
  }

  /**
   * Performs an action as a separate step of the history. An action that changes nothing adds no
   * step.
   */
  public void perform(Action action) {
    change(action, true);
  }

  /** Changes only the view, as a separate step of the history. */
  public void changeView(UnaryOperator<ViewState> change) {
    perform(new Action.ChooseView(change.apply(state().view())));
  }

  /**
   * Performs an action that continues the previous gesture, such as another year of a drag or of
   * Play; going back skips it.
   */
  public void adjust(Action action) {
    change(action, false);
  }

  private void change(Action action, boolean asStep) {
    var before = state();
    var after = Transition.after(before, action, currentIndex);
    if (!after.equals(before)) {
      if (asStep) {
        history.leave(before);
      }
      enter(after);
    }
    if (action instanceof Action.Show || action instanceof Action.Home) {
      request(after);
    }
  }

  private void request(State state) {
    viewRequest.set(new ViewRequest(viewRequest.get().number() + 1, state.position()));
  }

  private void enter(State state) {
    if (state.shown(whole).equals(currentIndex)) {
      current = Query.visible(currentIndex, state, current);
      visible.set(current);
    } else {
      put(whole, state);
    }
    updateHistory();
  }

  /** Shows a dataset in a state, as far as the dataset has what the state refers to. */
  private void put(DatasetIndex dataset, State state) {
    var shown = state.shown(dataset);
    whole = dataset;
    current = Query.visible(shown, reached(kept(state, shown), currentIndex, shown));
    currentIndex = shown;
    index.set(shown);
    visible.set(current);
  }

  private void updateHistory() {
    canGoBack.set(history.canGoBack());
    canGoForward.set(history.canGoForward());
  }

  /** Goes back to the state before the last step, if there is one. */
  public void back() {
    history.back(state()).ifPresent(this::restore);
  }

  /** Goes forward again, if there is a state ahead. */
  public void forward() {
    history.forward(state()).ifPresent(this::restore);
  }

  /** Asks the map to move only if the two states have different positions. */
  private void restore(State left) {
    var state = kept(left, left.shown(whole));
    var isElsewhere = !state.position().equals(state().position());
    enter(state);
    if (isElsewhere) {
      request(state);
    }
  }

  /** The state as a line that {@link #show(String)} accepts, with the given map position. */
  public String stateLine(Optional<MapPosition> position) {
    return StateLine.format(state().withPosition(position));
  }

  /**
   * Shows the state that a line describes.
   *
   * @throws StateException if the line cannot be read; the state is then unchanged
   */
  public void show(String stateLine) {
    perform(new Action.Show(StateLine.parse(stateLine, whole)));
  }

  /**
   * Shows the same records in another language. The state and history stay as they are.
   *
   * @param language a language code, such as {@code ru}
   */
  public void translateTo(String language) {
    var translated = whole.in(language);
    if (translated != whole) {
      put(translated, state());
    }
  }

  /**
   * Shows another dataset in the current language. The state is kept as far as the dataset has its
   * ids and years. Listeners of either property see the new dataset and what it shows together.
   */
  public void open(DatasetIndex dataset) {
    var opened = dataset.in(whole.language());
    history.clear();
    hover.set(Optional.empty());
    put(opened, inYears(kept(state(), opened), opened.years()));
    updateHistory();
  }

  /**
   * Shows the same dataset with different own records. The state and the history are kept as far as
   * the records they name exist.
   *
   * @throws IllegalArgumentException if it is not in the current language: translating takes too
   *     long for the JavaFX thread
   */
  public void refresh(DatasetIndex dataset) {
    if (!dataset.language().equals(whole.language())) {
      throw new IllegalArgumentException("In " + dataset.language() + ", not " + whole.language());
    }
    put(dataset, state());
    updateHistory();
  }

  /** The state without records that do not exist. */
  private static State kept(State state, DatasetIndex index) {
    var filter = state.filter();
    var countries = filter.countries().stream().filter(index::hasCountry);
    var formats = filter.formats().stream().filter(index::hasFormat);
    var persons =
        filter.persons().stream()
            .filter(id -> index.find(new ItemRef(ItemKind.PERSON, id)).isPresent());
    return state
        .withFilter(
            filter
                .withCountries(countries.collect(Collectors.toSet()))
                .withFormats(formats.collect(Collectors.toSet()))
                .withPersons(persons.collect(Collectors.toSet())))
        .withFocus(state.focus().filter(item -> index.find(item).isPresent()))
        .withView(kept(state.view(), index));
  }

  /** The view without folded rows, series of figures and formats that do not exist. */
  private static ViewState kept(ViewState view, DatasetIndex index) {
    var trend = view.trend();
    var isKnown = !trend.isOfFigures() || Trend.series(index).containsKey(trend.series());
    return view.withFolds(view.folds().knownTo(index))
        .withTrend(isKnown ? trend : TrendChoice.DEFAULT)
        .withCompare(view.compare().knownTo(index));
  }

  /** The cursor leaves years that only own records reach when these are hidden. */
  private static State reached(State state, DatasetIndex before, DatasetIndex index) {
    var year = state.cursor().year();
    var isLeft = before.years().contains(year) && !index.years().contains(year);
    return isLeft && state.focus().isEmpty()
        ? state.withCursor(new Cursor.AtYear(index.years().clamp(year)))
        : state;
  }

  /** Limits another dataset to the years it offers, unless an item is selected. */
  private static State inYears(State state, YearRange years) {
    var filter = state.filter();
    var range = filter.years().filter(it -> it.span().overlaps(years.span()));
    var isInside = state.focus().isPresent() || years.contains(state.cursor().year());
    return state
        .withFilter(filter.withYears(range))
        .withCursor(
            isInside ? state.cursor() : new Cursor.AtYear(years.clamp(state.cursor().year())));
  }
}
