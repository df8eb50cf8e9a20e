package org.silkroadatlas.coordination;

import java.util.Optional;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.LaneFolds;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.ViewState;
import org.silkroadatlas.time.YearRange;

/** The pure function from a state and an action to the next state. */
final class Transition {
  private Transition() {}

  /** The state after an action; the same state if the action changes nothing. */
  static State after(State state, Action action, DatasetIndex index) {
    var filter = state.filter();
    return switch (action) {
      case Action.Focus(var item) ->
          index.find(item).isEmpty()
              ? state
              : state
                  .withFocus(Optional.of(item))
                  .withView(read(state.view()))
                  .withCursor(cursor(state, item, index));
      case Action.MoveCursor(var cursor) -> state.withCursor(cursor);
      case Action.ToggleCountry(var country) ->
          index.hasCountry(country) ? state.withFilter(filter.togglingCountry(country)) : state;
      case Action.ToggleFormat(var format) ->
          index.hasFormat(format) ? state.withFilter(filter.togglingFormat(format)) : state;
      case Action.ChooseCountries(var countries, var match) ->
          state.withFilter(filter.withCountries(countries).withMatch(match));
      case Action.ChooseFormats(var formats) -> state.withFilter(filter.withFormats(formats));
      case Action.ChooseMatch(var match) -> state.withFilter(filter.withMatch(match));
      case Action.ChooseYears(var years) ->
          state
              .withFilter(filter.withYears(years))
              .withCursor(years.map(range -> inside(range, state.cursor())).orElse(state.cursor()));
      case Action.ChooseKinds(var kinds) -> state.withFilter(filter.withKinds(kinds));
      case Action.ChooseText(var text) -> state.withFilter(filter.withText(text));
      case Action.ChooseFilter(var chosen) -> state.withFilter(chosen);
      case Action.ChooseView(var view) -> state.withView(view);
      case Action.StepOut() -> stepOut(state);
      case Action.Home() -> home(state, index);
      case Action.Show(var shown) -> shown;
    };
  }

  /**
   * The treaty board shows agreements as of the cursor: selecting one there must not move the board
   * back to the day it was signed.
   */
  private static Cursor cursor(State state, ItemRef item, DatasetIndex index) {
    var isOnBoard = state.view().open() == OpenView.TREATIES && item.kind() == ItemKind.AGREEMENT;
    var valid = index.validCursor(item, state.cursor());
    return isOnBoard && !valid.day().isAfter(state.cursor().day()) ? state.cursor() : valid;
  }

  private static Cursor inside(YearRange years, Cursor cursor) {
    return years.contains(cursor.year()) ? cursor : new Cursor.AtYear(years.clamp(cursor.year()));
  }

  /** The panel switches from the matrix or the filter to the page of the selection. */
  private static ViewState read(ViewState view) {
    return view.open().isOfPanel() ? view.withOpen(OpenView.READ) : view;
  }

  private static State home(State state, DatasetIndex index) {
    return index.home().withView(state.view().withOpen(OpenView.READ).withFolds(LaneFolds.NONE));
  }

  private static State stepOut(State state) {
    return state.focus().isPresent()
        ? state.withFocus(Optional.empty()).withCursor(new Cursor.AtYear(state.cursor().year()))
        : state.withCursor(new Cursor.AtYear(state.cursor().year()));
  }
}
