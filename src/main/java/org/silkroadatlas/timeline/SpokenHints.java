package org.silkroadatlas.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import org.silkroadatlas.coordination.Messages;

/** The hints at the edges in words. */
final class SpokenHints {
  private SpokenHints() {}

  /** What lies on one side; empty if nothing does. */
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

  /** The year as plain digits: numbers in messages would be grouped. */
  private static String year(Hints.Beyond beyond) {
    return Integer.toString(LocalDate.ofEpochDay((long) Math.floor(beyond.nearest())).getYear());
  }

  /** What lies on all sides, for those who do not see it; empty if all is in view. */
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
