package org.silkroadatlas.query;

import java.util.Optional;
import org.silkroadatlas.model.ItemRef;

/**
 * Everything that the panes depend on, apart from the dataset.
 *
 * @param filter the filter
 * @param cursor the time that is shown
 * @param focus the selected item
 * @param view how it is shown
 * @param position where the map should look; empty to leave it where it is
 */
public record State(
    Filter filter,
    Cursor cursor,
    Optional<ItemRef> focus,
    ViewState view,
    Optional<MapPosition> position) {

  /** This state with another filter. */
  public State withFilter(Filter other) {
    return new State(other, cursor, focus, view, position);
  }

  /** This state with another cursor. */
  public State withCursor(Cursor other) {
    return new State(filter, other, focus, view, position);
  }

  /** This state with another focus. */
  public State withFocus(Optional<ItemRef> item) {
    return new State(filter, cursor, item, view, position);
  }

  /** This state with another view. */
  public State withView(ViewState other) {
    return new State(filter, cursor, focus, other, position);
  }

  /** The part of a dataset that this state shows: all, or all but the user's own records. */
  public DatasetIndex shown(DatasetIndex whole) {
    return view.own() ? whole : whole.withoutOwn();
  }

  /** This state with another map position. */
  public State withPosition(Optional<MapPosition> other) {
    return new State(filter, cursor, focus, view, other);
  }
}
