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
  /** Reads an item: the cursor moves to a time at which it is valid; nothing is narrowed. */
  record Focus(ItemRef item) implements Action {}

  /** Moves the cursor; a focused item stays focused. */
  record MoveCursor(Cursor cursor) implements Action {}

  /** Adds a country to the filter, or removes it. */
  record ToggleCountry(String country) implements Action {}

  /** Adds a format to the filter, or removes it. */
  record ToggleFormat(String format) implements Action {}

  /** Filters to exactly these countries. */
  record ChooseCountries(Set<String> countries, Match match) implements Action {}

  /** Filters to exactly these formats. */
  record ChooseFormats(Set<String> formats) implements Action {}

  /** Asks for any or all of the filtered countries. */
  record ChooseMatch(Match match) implements Action {}

  /** Filters to a range of years, or to all; a cursor outside moves to the nearest year inside. */
  record ChooseYears(Optional<YearRange> years) implements Action {}

  /** Filters to kinds of events; none means all. */
  record ChooseKinds(Set<EventKind> kinds) implements Action {}

  /** Filters to records with these words; empty means all. */
  record ChooseText(String text) implements Action {}

  /** Asks for another filter as a whole; the map stays where it is. */
  record ChooseFilter(Filter filter) implements Action {}

  /** Shows the state in another way: another open view, other layers, other folds. */
  record ChooseView(ViewState view) implements Action {}

  /** Steps out one level: lets go of the focus, then of the exact day. Never clears the filter. */
  record StepOut() implements Action {}

  /**
   * Back to everything, in the last year, with the map over the whole region. Layers, fills and
   * what falls outside the filter stay as they were chosen.
   */
  record Home() implements Action {}

  /** Shows a given state: a scene, a bookmark, a state line. */
  record Show(State state) implements Action {}
}
