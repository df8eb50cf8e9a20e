package org.silkroadatlas.query;

import java.util.Optional;
import org.silkroadatlas.model.ItemRef;

/**
 * All that the panes depend on, beside the dataset itself.
 *
 * @param scope the filter
 * @param cursor the time that is shown
 * @param focus the item being read
 * @param position where the map should look; empty to leave it where it is
 */
public record State(
    Scope scope, Cursor cursor, Optional<ItemRef> focus, Optional<MapPosition> position) {

  /** This state with another scope. */
  public State withScope(Scope other) {
    return new State(other, cursor, focus, position);
  }

  /** This state with another cursor. */
  public State withCursor(Cursor other) {
    return new State(scope, other, focus, position);
  }

  /** This state with another focus. */
  public State withFocus(Optional<ItemRef> item) {
    return new State(scope, cursor, item, position);
  }

  /** This state with another position of the map. */
  public State withPosition(Optional<MapPosition> other) {
    return new State(scope, cursor, focus, other);
  }
}
