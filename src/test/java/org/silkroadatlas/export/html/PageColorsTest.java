package org.silkroadatlas.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.FillPaints;
import org.silkroadatlas.map.layer.FillPlan;
import org.silkroadatlas.map.layer.FillStyle;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.RandomStates;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.StateLine;

/** Pages have the colours of the window, and are readable. */
class PageColorsTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;

  private static int rgb(Color color) {
    return (int) Math.round(color.getRed() * 255) << 16
        | (int) Math.round(color.getGreen() * 255) << 8
        | (int) Math.round(color.getBlue() * 255);
  }

  private static void assertNear(int expected, int actual, String what) {
    for (var shift : new int[] {16, 8, 0}) {
      var difference = (expected >> shift & 0xFF) - (actual >> shift & 0xFF);
      assertTrue(Math.abs(difference) <= 1, () -> what + " " + Integer.toHexString(actual));
    }
  }

  @Test
  void vectorsHaveTheColoursOfTheWindow() {
    for (var vector : Vector.values()) {
      assertEquals(rgb(Palette.LIGHT.of(vector)), ThemedColor.of(vector).light());
      assertEquals(rgb(Palette.DARK.of(vector)), ThemedColor.of(vector).dark());
    }
    assertEquals(rgb(Palette.LIGHT.accent()), ThemedColor.ACCENT.light());
    assertEquals(rgb(Palette.DARK.land()), ThemedColor.LAND.dark());
    assertEquals(rgb(Palette.DARK.text()), ThemedColor.TEXT.dark());
    assertEquals(rgb(Palette.LIGHT.quietText()), ThemedColor.QUIET.light());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cursor=2025",
        "cursor=2023&fill=formats",
        "focus=country:KZ&cursor=2019",
        "formats=eaeu&cursor=2021",
        "formats=eaeu,ots&cursor=2022",
        "countries=KZ&formats=eaeu,ots&cursor=2015",
        "countries=TM&cursor=2023&formats=c5-china,ots,sco",
        "countries=TM&cursor=2024&formats=ots,eaeu&outside=hide",
        "focus=event:cm-summit-2018-astana",
        "focus=agreement:canwfz-treaty-2006-semipalatinsk",
        "focus=figure:ca-china-gas-capacity-2009",
        "focus=place:tashkent"
      })
  void countriesAreFilledAsInTheWindow(String line) {
    compare(StateLine.parse(line, INDEX));
  }

  @Test
  void countriesAreFilledAsInTheWindowInAnyState() {
    var states = new RandomStates(INDEX, new Random(24));
    for (var i = 0; i < 150; i++) {
      compare(states.next());
    }
  }

  private static void compare(State state) {
    var visible = Query.visible(INDEX, state);
    var page = new CountryFillStyles(visible, INDEX);
    for (var palette : List.of(Palette.LIGHT, Palette.DARK)) {
      var plan = FillPlan.of(visible, INDEX, palette);
      assertEquals(plan.looks().keySet(), page.styles().keySet(), () -> StateLine.format(state));
      plan.looks().forEach((id, look) -> same(look, page.styles().get(id), palette));
      if (plan.isCounted()) {
        assertEquals(plan.captions(), page.captions());
      }
      assertEquals(plan.ramp(), page.ramp());
    }
  }

  private static void same(FillStyle window, CountryFillStyle page, Palette palette) {
    assertEquals(window.faint(), page.faint());
    switch (window) {
      case FillStyle.Shade(var share, var faint) -> {
        var shade = (CountryFillStyle.Shade) page;
        assertEquals(share, shade.share());
        var color = (Color) FillPaints.of(new FillStyle.Shade(share, faint), palette);
        assertNear(rgb(color), of(ThemedColor.ramp(share), palette), "ramp");
        assertEquals(color.getOpacity(), 0.84 * shade.strength(), 0.001);
      }
      case FillStyle.Bands(var bands, var _) -> {
        var own = ((CountryFillStyle.Bands) page).bands();
        assertEquals(bands.size(), own.size());
        for (var i = 0; i < bands.size(); i++) {
          assertEquals(bands.get(i).style().name(), own.get(i).style().name());
          assertEquals(bands.get(i).strength(), own.get(i).strength());
          assertEquals(bands.get(i).index(), own.get(i).place());
          assertNear(rgb(bands.get(i).colour()), of(own.get(i).color(), palette), "band");
        }
      }
    }
  }

  private static int of(ThemedColor color, Palette palette) {
    return palette.isDark() ? color.dark() : color.light();
  }

  @Test
  void everyTextOfAPageStandsOutFromItsGround() {
    var css = PageTemplate.resource("page.css");
    var themes = new ArrayList<String>();
    Pattern.compile("\\{--bg:[^}]*\\}").matcher(css).results().forEach(m -> themes.add(m.group()));
    assertEquals(3, themes.size());
    for (var theme : themes) {
      for (var text : List.of("text", "quiet", "accent")) {
        for (var ground : List.of("bg", "card")) {
          var ratio = contrast(value(theme, text), value(theme, ground));
          assertTrue(ratio >= 4.5, () -> text + " on " + ground + ": " + ratio);
        }
      }
      assertTrue(contrast(value(theme, "on"), value(theme, "accent")) >= 4.5);
      assertTrue(contrast(value(theme, "text"), value(theme, "halo")) >= 4.5);
      assertTrue(contrast(value(theme, "quiet"), value(theme, "halo")) >= 4.5);
    }
  }

  private static Color value(String theme, String name) {
    var found = Pattern.compile("--" + name + ":(#[0-9a-f]{6})").matcher(theme);
    assertTrue(found.find(), name);
    return Color.web(found.group(1));
  }

  private static double contrast(Color a, Color b) {
    var one = luminance(a) + 0.05;
    var other = luminance(b) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
