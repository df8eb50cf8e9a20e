package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Outside;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;

final class FillPlanTest {
  private static FillPlan plan(String state, Outside outside) {
    var visible = Query.visible(BundledData.INDEX, StateLine.parse(state, BundledData.INDEX));
    return FillPlan.of(visible, BundledData.INDEX, Palette.LIGHT, outside);
  }

  private static FillPlan plan(String state) {
    return plan(state, Outside.DIM);
  }

  @Test
  void withoutFormatsTheirNumberIsShown() {
    var plan = plan("cursor=2025");
    assertEquals(FillPlan.Mode.COUNT, plan.mode());
    assertTrue(plan.formats().isEmpty());
    assertEquals(3, plan.looks().get("KZ").countClass());
    assertTrue(plan.looks().get("RU").countClass() < 3);
  }

  @Test
  void oneFormatShowsRolesInTheColourOfItsVector() {
    var plan = plan("formats=eaeu&cursor=2021");
    assertEquals(FillPlan.Mode.ROLE, plan.mode());
    var kazakhstan = plan.looks().get("KZ").bands().getFirst();
    assertEquals(Standing.MEMBER, kazakhstan.standing());
    assertEquals(Palette.LIGHT.of(Vector.RUSSIA), kazakhstan.colour());
    assertEquals(Standing.OBSERVER, plan.looks().get("UZ").bands().getFirst().standing());
    assertFalse(plan.looks().containsKey("TM"));
  }

  @Test
  void membershipFollowsTheCursor() {
    assertFalse(plan("formats=eaeu&cursor=2012").looks().containsKey("KZ"));
    assertTrue(plan("formats=eaeu&cursor=2015").looks().containsKey("KG"));
    assertFalse(plan("formats=eaeu&cursor=2015-08-11").looks().containsKey("KG"));
  }

  @Test
  void aFewFormatsHaveBandsInColoursOfTheirOwn() {
    var plan = plan("formats=eaeu,csto,cis,ots&cursor=2024");
    assertEquals(FillPlan.Mode.BANDS, plan.mode());
    var colours = new HashSet<>();
    plan.formats().forEach(key -> colours.add(key.colour()));
    assertEquals(4, colours.size());
    assertEquals(4, plan.looks().get("KZ").bands().size());
    assertEquals(
        4, plan.looks().get("KZ").bands().stream().map(FillPlan.Band::index).distinct().count());
  }

  @Test
  void manyFormatsAreCounted() {
    assertEquals(FillPlan.Mode.COUNT, plan("formats=eaeu,csto,cis,ots,sco&cursor=2024").mode());
  }

  @Test
  void outsideTheScopeIsShownDimmedOrHidden() {
    var state = "countries=KZ&formats=eaeu&cursor=2024";
    assertFalse(plan(state, Outside.SHOW).looks().get("RU").faint());
    assertTrue(plan(state, Outside.DIM).looks().get("RU").faint());
    assertFalse(plan(state, Outside.HIDE).looks().containsKey("RU"));
    assertFalse(plan(state, Outside.DIM).looks().get("KZ").faint());
  }

  @Test
  void theUnionIsShownAsItsMembers() {
    var plan = plan("formats=c5-eu&cursor=2025");
    assertTrue(plan.looks().containsKey("FR"));
    assertEquals(plan.looks().get("EU"), plan.looks().get("PL"));
  }

  @Test
  void aHolderThatIsNoRecognisedStateHasAnOutlineAndNoShapeToFill() {
    var look = plan("formats=ots&cursor=2023").looks().get("XN");
    assertEquals(Standing.OBSERVER, look.bands().getFirst().standing());
    assertFalse(plan("formats=ots&cursor=2021").looks().containsKey("XN"));
    var base = BaseMapReader.bundled();
    assertTrue(base.layer(Layer.COUNTRIES, 7).byId("XN").isEmpty());
    assertTrue(base.layer(Layer.AREAS, 7).byId("XN").isPresent());
  }

  @Test
  void classesBeginWhereTheLegendSays() {
    for (var i = 0; i < FillPlan.CLASSES.size(); i++) {
      assertEquals(i, FillPlan.countClass(FillPlan.CLASSES.get(i)));
    }
    assertEquals(0, FillPlan.countClass(2));
    assertEquals(3, FillPlan.countClass(60));
  }
}
