package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.DifferencePlan.Change;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;

/** The second of two compared maps is filled by its differences from the first. */
class DifferencePlanTest {
  private static MapContents contents(String line) {
    var index = BundledData.INDEX;
    var visible = Query.visible(index, StateLine.parse(line, index));
    return MapContents.of(index, visible, Palette.LIGHT, AtlasLayer.all());
  }

  private static DifferencePlan plan(String first, String second) {
    return DifferencePlan.of(contents(first), contents(second));
  }

  @Test
  void rolesTellWhoJoinedLeftAndChanged() {
    var union = plan("formats=eaeu&cursor=2014", "formats=eaeu&cursor=2021");
    assertFalse(union.isCounted());
    assertEquals(Change.JOINED, union.changes().get("KG"));
    assertEquals(Change.JOINED, union.changes().get("UZ"));
    var later = plan("formats=eaeu&cursor=2016", "formats=eaeu&cursor=2021");
    assertEquals(Change.SAME, later.changes().get("KG"));
    var left = plan("formats=csto&cursor=2011", "formats=csto&cursor=2013");
    assertEquals(Change.LEFT, left.changes().get("UZ"));
    var sco = plan("formats=sco&cursor=2019", "formats=sco&cursor=2024");
    assertEquals(Change.CHANGED, sco.changes().get("IR"));
  }

  @Test
  void numbersTellWhereThereAreMoreOrFewer() {
    var early = contents("cursor=2018");
    var late = contents("cursor=2023");
    var plan = DifferencePlan.of(early, late);
    assertTrue(plan.isCounted());
    var before = DifferencePlan.counts(early.plan().theme());
    var after = DifferencePlan.counts(late.plan().theme());
    for (var country : Set.of("KZ", "UZ", "AF", "MN")) {
      var now = after.getOrDefault(country, 0);
      var then = before.getOrDefault(country, 0);
      assertEquals(
          now > then ? Change.MORE : now < then ? Change.FEWER : Change.SAME,
          plan.changes().get(country),
          country);
      assertEquals(FillPlanner.caption(now, then), plan.fills().captions().get(country));
    }
  }

  @Test
  void theSameMapTwiceDiffersNowhere() {
    for (var line : Set.of("cursor=2020", "formats=ots,sco&cursor=2022", "focus=country:KZ")) {
      assertEquals(Set.of(Change.SAME), plan(line, line).kinds(), line);
    }
  }

  @Test
  void everyChangeLooksDifferent() {
    for (var palette : Set.of(Palette.LIGHT, Palette.DARK)) {
      for (var one : Set.of(Change.JOINED, Change.LEFT, Change.CHANGED, Change.SAME)) {
        for (var other : Set.of(Change.MORE, Change.FEWER, Change.CHANGED, Change.SAME)) {
          var isSameWay =
              one == other
                  || (one == Change.LEFT && other == Change.FEWER)
                  || (one == Change.JOINED && other == Change.MORE);
          if (!isSameWay) {
            assertNotEquals(
                DifferencePlan.look(one, 1, palette), DifferencePlan.look(other, 1, palette));
          }
        }
      }
    }
  }
}
