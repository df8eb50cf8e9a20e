package org.silkroadatlas.timeline;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.time.TimeScale;

/** The emphasised content outside the view, by side. */
final class Hints {
  private final Map<Side, Beyond> sides = new EnumMap<>(Side.class);

  /** The sides of the view. */
  enum Side {
    ABOVE,
    BELOW,
    EARLIER,
    LATER
  }

  /**
   * What is beyond one side.
   *
   * @param count how many events, and members in an opened lane
   * @param nearest the nearest one: a moment, or, above and below, the number of its row
   */
  record Beyond(int count, double nearest) {}

  /** The visible part of time and rows. */
  record View(RowLayout layout, TimeScale scale, double scroll, double lanes) {

    /** The side beyond which a mark is; empty if it is in view. */
    Optional<Side> side(RowLayout.Placed placed, EventMark mark) {
      return mark.centre() < scale.first()
          ? Optional.of(Side.EARLIER)
          : mark.centre() >= scale.last()
              ? Optional.of(Side.LATER)
              : side(layout.middle(placed, mark.row()));
    }

    private Optional<Side> side(double y) {
      return y < scroll
          ? Optional.of(Side.ABOVE)
          : y > scroll + lanes ? Optional.of(Side.BELOW) : Optional.empty();
    }
  }

  /** Called for every emphasised mark that is out of view. */
  private interface Visitor {
    void visit(Side side, RowLayout.Placed placed, EventMark mark);
  }

  /**
   * What is outside a view.
   *
   * @param isChoosing whether there is a selection or filter; otherwise nothing is emphasised
   */
  Hints(View view, boolean isChoosing) {
    if (!isChoosing) {
      return;
    }
    visit(
        view,
        (side, placed, mark) -> {
          var isTime = side == Side.EARLIER || side == Side.LATER;
          add(side, mark.events().length, isTime ? mark.centre() : placed.number());
        });
    for (var placed : view.layout.all()) {
      addMembers(view, placed);
    }
  }

  private void addMembers(View view, RowLayout.Placed placed) {
    if (placed.row() instanceof LaneRow.Format format && format.isLit()) {
      var height = view.layout.memberHeight();
      var top = placed.top() + view.layout.eventsHeight(placed);
      for (var i = 0; i < format.members().size(); i++) {
        view.side(top + (i + 0.5) * height).ifPresent(side -> add(side, 1, placed.number()));
      }
    }
  }

  private static void visit(View view, Visitor visitor) {
    for (var placed : view.layout.all()) {
      if (placed.row().isLit() && placed.row().showsEvents()) {
        for (var mark : full(view, placed).toList()) {
          view.side(placed, mark).ifPresent(side -> visitor.visit(side, placed, mark));
        }
      }
    }
  }

  private static Stream<EventMark> full(View view, RowLayout.Placed placed) {
    var size = view.layout.markSize(placed);
    return placed.row().events().marks(view.scale.perDay(), size).stream()
        .flatMap(List::stream)
        .filter(EventMark::isFull);
  }

  /** Whether anything emphasised is in view. */
  static boolean isSomethingSeen(View view) {
    return view.layout.between(view.scroll, view.scroll + view.lanes).stream()
        .filter(placed -> placed.row().isLit() && placed.row().showsEvents())
        .anyMatch(placed -> full(view, placed).anyMatch(m -> view.side(placed, m).isEmpty()));
  }

  private void add(Side side, int count, double nearest) {
    sides.merge(
        side,
        new Beyond(count, nearest),
        (one, other) ->
            new Beyond(
                one.count + other.count,
                side == Side.EARLIER || side == Side.ABOVE
                    ? Math.max(one.nearest, other.nearest)
                    : Math.min(one.nearest, other.nearest)));
  }

  /** What is beyond a side. */
  Optional<Beyond> of(Side side) {
    return Optional.ofNullable(sides.get(side));
  }

  /** All emphasised events in the rows that are out of view. */
  static Set<ItemRef> unseen(View view) {
    var unseen = new HashSet<ItemRef>();
    visit(
        view,
        (side, placed, mark) -> {
          for (var event : mark.events()) {
            unseen.add(placed.row().events().track().event(event).ref());
          }
        });
    return unseen;
  }
}
