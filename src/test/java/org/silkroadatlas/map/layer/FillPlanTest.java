package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.FormatColours;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.map.layer.FillStyle.Style;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;

final class FillPlanTest {
  private static final List<String> CORE = List.of("KZ", "KG", "TJ", "TM", "UZ");

  private static FillPlan plan(String state) {
    var visible = Query.visible(BundledData.INDEX, StateLine.parse(state, BundledData.INDEX));
    return FillPlan.of(visible, BundledData.INDEX, Palette.LIGHT);
  }

  private static double share(FillPlan plan, String country) {
    return plan.looks().get(country) instanceof FillStyle.Shade shade ? shade.share() : 0;
  }

  private static List<FillStyle.Band> bands(FillPlan plan, String country) {
    return plan.looks().get(country) instanceof FillStyle.Bands all ? all.bands() : List.of();
  }

  /** Held meetings of a year by country, counted one by one. */
  private static Map<String, Integer> meetings(int year) {
    var counts = new HashMap<String, Integer>();
    BundledData.INDEX.dataset().events().stream()
        .filter(event -> event.held())
        .filter(event -> event.date().earliest().getYear() <= year)
        .filter(event -> event.date().latest().getYear() >= year)
        .flatMap(event -> event.participants().stream())
        .forEach(came -> counts.merge(came.country(), 1, Integer::sum));
    return counts;
  }

  @Test
  void homeTellsTheFiveApartAndTheYears() {
    var plan = plan("cursor=2025");
    assertInstanceOf(FillTheme.Counts.class, plan.theme());
    var counts = meetings(2025);
    var shares = new HashSet<Double>();
    for (var country : CORE) {
      shares.add(share(plan, country));
      assertEquals(plan.ramp().share(counts.get(country)), share(plan, country), 1e-9);
    }
    assertEquals(5, shares.size());
    for (var country : CORE) {
      assertTrue(share(plan("cursor=2009"), country) < share(plan, country) / 2);
    }
  }

  @Test
  void captionsTellTheNumberAndTheDifferenceFromTheYearBefore() {
    var change = meetings(2025).get("UZ") - meetings(2024).get("UZ");
    assertEquals(
        meetings(2025).get("UZ") + (change < 0 ? " ↓" : " ↑") + Math.abs(change),
        plan("cursor=2025").captions().get("UZ"));
    assertEquals(
        Integer.toString(meetings(2009).get("UZ")), plan("cursor=2009").captions().get("UZ"));
    assertEquals("40", FillPlanner.caption(40, 40));
    assertEquals("38 ↓2", FillPlanner.caption(38, 40));
  }

  @Test
  void aSelectedCountryShowsWhomItMet() {
    var plan = plan("focus=country:KZ&cursor=2019");
    assertFalse(plan.looks().containsKey("KZ"));
    var ofKazakhstan =
        BundledData.INDEX.dataset().events().stream()
            .filter(event -> event.held() && event.date().earliest().getYear() == 2019)
            .filter(e -> e.participants().stream().anyMatch(came -> came.country().equals("KZ")))
            .filter(e -> e.participants().stream().anyMatch(came -> came.country().equals("UZ")))
            .count();
    assertEquals(plan.ramp().share((int) ofKazakhstan), share(plan, "UZ"), 1e-9);
  }

  @Test
  void oneFormatShowsRolesInTheColourOfItsVector() {
    for (var state : List.of("formats=eaeu&cursor=2021", "focus=format:eaeu&cursor=2021")) {
      var plan = plan(state);
      var kazakhstan = bands(plan, "KZ").getFirst();
      assertEquals(Style.SOLID, kazakhstan.style());
      assertEquals(Palette.LIGHT.of(Vector.RUSSIA), kazakhstan.colour());
      assertEquals(Style.HATCHED, bands(plan, "UZ").getFirst().style());
      assertFalse(plan.looks().containsKey("TM"));
    }
  }

  @Test
  void membershipFollowsTheCursor() {
    assertFalse(plan("formats=eaeu&cursor=2012").looks().containsKey("KZ"));
    assertTrue(plan("formats=eaeu&cursor=2015").looks().containsKey("KG"));
    assertFalse(plan("formats=eaeu&cursor=2015-08-11").looks().containsKey("KG"));
  }

  @Test
  void twoFormatsHaveBandsAndMoreHaveTokens() {
    var two = plan("formats=eaeu,csto&cursor=2024");
    assertEquals(2, bands(two, "KZ").size());
    assertNotEquals(bands(two, "KZ").get(0).colour(), bands(two, "KZ").get(1).colour());
    var four = plan("formats=eaeu,csto,cis,ots&cursor=2024");
    assertEquals(1, share(four, "KZ"), 1e-9);
    assertEquals(
        List.of(Standing.MEMBER, Standing.MEMBER, Standing.MEMBER, Standing.MEMBER),
        four.tokens().get("KZ").stream().flatMap(token -> token.standing().stream()).toList());
    var colours = new HashSet<>();
    four.formats().forEach(key -> colours.add(key.colour()));
    assertEquals(4, colours.size());
    var uzbekistan = four.tokens().get("UZ");
    var place = four.formats().stream().map(key -> key.format().id()).toList();
    assertEquals(Optional.empty(), uzbekistan.get(place.indexOf("csto")).standing());
    assertEquals(Optional.of(Standing.OBSERVER), uzbekistan.get(place.indexOf("eaeu")).standing());
  }

  @Test
  void aFormatHasTheHueOfItsVectorWhateverIsBesideIt() {
    for (var palette : List.of(Palette.LIGHT, Palette.DARK)) {
      var formats =
          Stream.of("cis", "csto", "eaeu", "sco", "ots").map(BundledData.INDEX::format).toList();
      var colours = FormatColours.of(formats);
      assertEquals(
          5, formats.stream().map(format -> colours.of(format, palette)).distinct().count());
      for (var format : formats) {
        var own = palette.of(format.vector());
        var apart = Math.abs(own.getHue() - colours.of(format, palette).getHue());
        assertTrue(Math.min(apart, 360 - apart) < 16, format.id() + " " + apart);
      }
    }
  }

  @Test
  void anEventShowsWhoCameAndAnAgreementItsParties() {
    var event = plan("focus=event:cm-summit-2018-astana");
    assertTrue(event.looks().keySet().containsAll(List.of("KZ", "KG", "TJ", "UZ")));
    var treaty = plan("focus=agreement:canwfz-treaty-2006-semipalatinsk");
    assertEquals(CORE.size(), treaty.looks().size());
  }

  @Test
  void outsideTheFilterIsShownDimmedOrHidden() {
    var state = "countries=KZ&formats=eaeu&cursor=2024&outside=";
    assertFalse(plan(state + "show").looks().get("RU").faint());
    assertTrue(plan(state + "dim").looks().get("RU").faint());
    assertFalse(plan(state + "hide").looks().containsKey("RU"));
    assertFalse(plan(state + "dim").looks().get("KZ").faint());
  }

  @Test
  void theUnionIsShownAsItsMembers() {
    var plan = plan("formats=c5-eu&cursor=2025");
    assertTrue(plan.looks().containsKey("FR"));
    assertEquals(plan.looks().get("EU"), plan.looks().get("PL"));
  }

  @Test
  void aHolderThatIsNoRecognisedStateHasAnOutlineAndNoShapeToFill() {
    assertEquals(Style.HATCHED, bands(plan("formats=ots&cursor=2023"), "XN").getFirst().style());
    assertFalse(plan("formats=ots&cursor=2021").looks().containsKey("XN"));
    var base = BaseMapReader.bundled();
    assertTrue(base.layer(Layer.COUNTRIES, 7).byId("XN").isEmpty());
    assertTrue(base.layer(Layer.AREAS, 7).byId("XN").isPresent());
  }
}
