package org.silkroadatlas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.PlainRelated;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;

/** The window of 1280×720 leaves 149 pixels for lanes, in which every vector keeps a row. */
final class LowTimelineTest {
  private static final double ROOM = 149;

  /** The height from which a row has a title. */
  private static final double LEGIBLE = 10;

  private static final DatasetIndex INDEX = BundledData.INDEX;
  private static final EventSeriesIndex TRACKS = new EventSeriesIndex(INDEX);

  private final List<String> faults = new ArrayList<>();

  private record Shown(LanePlan plan, RowLayout layout) {
    static Shown of(State state) {
      var model = new TimelineModel(TRACKS, INDEX, Query.visible(INDEX, state));
      var plan = model.plan(ROOM);
      return new Shown(plan, new RowLayout(model.rows(plan), plan.sizes(), 1));
    }

    List<Vector> vectors() {
      return layout.all().stream()
          .flatMap(
              placed ->
                  placed.row() instanceof LaneRow.Heading heading
                      ? Stream.of(heading.vector())
                      : Stream.empty())
          .toList();
    }

    long lanes() {
      return layout.all().stream().filter(p -> p.row() instanceof LaneRow.Format).count();
    }
  }

  private void check(boolean holds, String what) {
    if (!holds) {
      faults.add(what);
    }
  }

  private void none() {
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void everyVectorKeepsARowWhateverIsSelected() {
    for (var line : List.of("cursor=2025", "countries=KZ,TR&cursor=2016", "formats=ots")) {
      var state = StateLine.parse(line, INDEX);
      for (var item : PlainRelated.some(30, 18)) {
        var shown = Shown.of(state.withFocus(Optional.of(item.ref())));
        var what = line + " " + item.ref();
        check(shown.vectors().equals(Vector.values()), what + " hides a vector");
        check(
            shown.layout.height() <= ROOM || hasManyMembers(item),
            what + " is " + shown.layout.height() + " high");
      }
    }
    none();
  }

  /** Only the bands of a large format are more than fit; they scroll. */
  private static boolean hasManyMembers(Item item) {
    return item.ref().kind() == ItemKind.FORMAT;
  }

  /** An item of one format opens its lane, and the titles of all others remain readable. */
  @Test
  void oneOpenLaneLeavesTheOthersLegible() {
    for (var item : PlainRelated.some(30, 18)) {
      var shown = Shown.of(INDEX.home().withFocus(Optional.of(item.ref())));
      if (shown.lanes() == 1 && item.ref().kind() != ItemKind.FORMAT) {
        isLegible(shown, item.ref().toString());
      }
    }
    none();
  }

  @Test
  void aFilterOfOneFormatLeavesTheOthersLegible() {
    for (var format : INDEX.dataset().formats()) {
      var shown = Shown.of(StateLine.parse("formats=" + format.id(), INDEX));
      assertEquals(1, shown.lanes(), format.id());
      isLegible(shown, format.id());
    }
    none();
  }

  private void isLegible(Shown shown, String what) {
    shown.layout.all().stream()
        .filter(placed -> placed.height() < LEGIBLE)
        .forEach(placed -> faults.add(what + ": no room for " + placed.row().key()));
    check(shown.layout.height() > ROOM - 12, what + " leaves room");
  }
}
