package org.silkroadatlas.timeline;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.time.Edtf;

/** Events for which only date and status matter. */
final class Events {
  private Events() {}

  static Event held(String date) {
    return of(date, Status.HELD);
  }

  static Event of(String date, Status status) {
    return new Event(
        "on-" + date,
        Edtf.parse(date),
        "Event of " + date,
        Optional.empty(),
        "cm",
        EventKind.SUMMIT,
        Level.HEADS_OF_STATE,
        status,
        false,
        List.of(),
        List.of(),
        List.of(),
        "",
        Basis.unchecked(List.of("essay")));
  }
}
