package org.silkroadatlas.timeline;

import java.util.Optional;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.query.DatasetIndex;

/** Finds the row of an event. */
final class Rows {
  private Rows() {}

  /** The lane of the event's format, or the folded heading of its vector. */
  static Optional<RowLayout.Placed> of(Event event, RowLayout layout, DatasetIndex index) {
    return of(index.format(event.format()), layout);
  }

  /** The lane of a format, or the folded heading of its vector. */
  static Optional<RowLayout.Placed> of(Format format, RowLayout layout) {
    return layout
        .find(format.ref().toString())
        .or(() -> layout.find(format.vector().key()).filter(p -> p.row().showsEvents()));
  }
}
