package org.silkroadatlas.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.silkroadatlas.model.ItemRef;

/** The marks that the last frame drew at full strength with their centre in view. */
final class PaintedMarks {
  private record Drawn(EventSeries track, EventMark mark) {}

  private final List<Drawn> drawn = new ArrayList<>();

  /** Clears the record for a new frame. */
  void clear() {
    drawn.clear();
  }

  /** Records a mark that was drawn. */
  void add(EventSeries track, EventMark mark) {
    drawn.add(new Drawn(track, mark));
  }

  /** The events of the recorded marks. */
  Set<ItemRef> items() {
    var items = new HashSet<ItemRef>();
    for (var one : drawn) {
      for (var event : one.mark.events()) {
        items.add(one.track.event(event).ref());
      }
    }
    return Set.copyOf(items);
  }
}
