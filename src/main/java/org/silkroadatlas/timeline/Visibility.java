package org.silkroadatlas.timeline;

import java.util.List;

/** Finds the visible marks. */
final class Visibility {
  /** The furthest that marks extend from their centres, in logical pixels. */
  private static final double REACH = 30;

  private Visibility() {}

  /** The marks of a row that are at least partly visible. */
  static List<EventMark> of(PaintContext frame, List<EventMark> marks) {
    var margin = REACH * frame.style().size() / frame.scale().perDay();
    var from = firstFrom(marks, frame.scale().first() - margin);
    return marks.subList(from, Math.max(from, firstFrom(marks, frame.scale().last() + margin)));
  }

  private static int firstFrom(List<EventMark> marks, double day) {
    var low = 0;
    var high = marks.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (marks.get(middle).centre() >= day) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
