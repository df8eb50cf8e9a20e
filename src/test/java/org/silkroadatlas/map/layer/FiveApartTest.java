package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.Sight;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;

/** The colours of the five states are distinguishable in every year with differing numbers. */
class FiveApartTest {
  private static final DatasetIndex INDEX = BundledData.INDEX;

  /** The difference visible between areas that do not touch (CIEDE2000). */
  private static final double SEEN = 6;

  private static final List<String> FIVE =
      INDEX.dataset().countries().stream().filter(Country::core).map(Country::id).toList();

  @ParameterizedTest
  @ValueSource(strings = {"", "&fill=formats", "&focus=country:KZ", "&focus=country:RU"})
  void differentNumbersOfTheFiveLookDifferent(String more) {
    var faults = new ArrayList<String>();
    for (var palette : List.of(Palette.LIGHT, Palette.DARK)) {
      for (var year = INDEX.years().first(); year <= INDEX.years().last(); year++) {
        var visible = Query.visible(INDEX, StateLine.parse("cursor=" + year + more, INDEX));
        var plan = FillPlan.of(visible, INDEX, palette);
        var counts = counts(visible.map().theme());
        for (var one : FIVE) {
          for (var other : FIVE) {
            if (counts.containsKey(one)
                && counts.containsKey(other)
                && counts.get(one) < counts.get(other)) {
              var apart =
                  Sight.FULL.difference(colour(plan, one, palette), colour(plan, other, palette));
              if (apart < SEEN) {
                faults.add(
                    String.format(
                        Locale.ROOT,
                        "%d %s: %s %d, %s %d: %.1f",
                        year,
                        palette.isDark() ? "dark" : "light",
                        one,
                        counts.get(one),
                        other,
                        counts.get(other),
                        apart));
              }
            }
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  private static Map<String, Integer> counts(FillTheme theme) {
    return switch (theme) {
      case FillTheme.Counts counts -> counts.counts();
      case FillTheme.Ties ties -> ties.counts();
      default -> Map.of();
    };
  }

  private static Color colour(FillPlan plan, String country, Palette palette) {
    var paint = (Color) FillPaints.of(plan.looks().get(country), palette);
    return Sight.over(paint, palette.land());
  }
}
