package org.silkroadatlas.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import org.silkroadatlas.coordination.Messages;

/** The hints at the edges in words. */
final class SpokenHints {
  private SpokenHints() {}

  /** What is beyond one side; empty if nothing is. */
  static String words(Hints.Side side, PaintContext frame) {
    return words(side, frame.hints(), frame.messages());
  }

  private static String words(Hints.Side side, Hints hints, Messages messages) {
    return hints
        .of(side)
        .map(
            beyond ->
                switch (side) {
                  case ABOVE -> messages.get("timeline.hint.above", beyond.count());
                  case BELOW -> messages.get("timeline.hint.below", beyond.count());
                  case EARLIER ->
                      messages.get("timeline.hint.earlier", year(beyond), beyond.count());
                  case LATER -> messages.get("timeline.hint.later", year(beyond), beyond.count());
                })
        .orElse("");
  }

  /** The year without digit grouping, which messages would add. */
  private static String year(Hints.Beyond beyond) {
    return Integer.toString(LocalDate.ofEpochDay((long) Math.floor(beyond.nearest())).getYear());
  }

  /** What is beyond all sides, for screen readers; empty if everything is in view. */
  static String words(Hints hints, Messages messages) {
    var sides = new ArrayList<String>();
    for (var side : Hints.Side.values()) {
      var words = words(side, hints, messages);
      if (!words.isEmpty()) {
        sides.add(words);
      }
    }
    return String.join(", ", sides);
  }
}
