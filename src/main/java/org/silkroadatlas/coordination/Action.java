package org.silkroadatlas.coordination;

import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.Filter;
import org.silkroadatlas.query.Match;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.ViewState;
import org.silkroadatlas.time.YearRange;

/** What a user can do to the state, whatever pane the gesture came from. */
public sealed interface Action {
  /**
   * Selects an item and moves the cursor to a time at which it is valid; the filter stays as it is.
   */
  record Focus(ItemRef item) implements Action {}

  /** Moves the cursor; the selection stays. */
  record MoveCursor(Cursor cursor) implements Action {}

  /** Adds a country to the filter, or removes it. */
  record ToggleCountry(String country) implements Action {}

  /** Adds a format to the filter, or removes it. */
  record ToggleFormat(String format) implements Action {}

  /** Limits the filter to exactly these countries. */
  record ChooseCountries(Set<String> countries, Match match) implements Action {}

  /** Limits the filter to exactly these formats. */
  record ChooseFormats(Set<String> formats) implements Action {}

  /** Requires any or all of the countries in the filter. */
  record ChooseMatch(Match match) implements Action {}

  /**
   * Filters to a range of years, or to all; a cursor outside the range moves to the nearest year
   * inside.
   */
  record ChooseYears(Optional<YearRange> years) implements Action {}

  /** Filters to kinds of events; an empty set means all. */
  record ChooseKinds(Set<EventKind> kinds) implements Action {}

  /** Filters by words in the records; empty means all. */
  record ChooseText(String text) implements Action {}

  /** Replaces the whole filter; the map does not move. */
  record ChooseFilter(Filter filter) implements Action {}

  /** Changes how the state is shown: the open view, the layers, the folds. */
  record ChooseView(ViewState view) implements Action {}

  /** Steps out one level: clears the selection, then the exact day. Never clears the filter. */
  record StepOut() implements Action {}

  /**
   * Resets the filter and selection, moves the cursor to the last year and shows the whole region.
   * Layers, fills and the treatment of what is outside the filter stay as chosen.
   */
  record Home() implements Action {}

  /** Shows a given state, such as a scene, a bookmark or a state line. */
  record Show(State state) implements Action {}
}
