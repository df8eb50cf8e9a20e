package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;

/** Arcs are few, one per partner, and wider for more frequent meetings. */
class ArcLayerTest {
  private static MapContents contents(String line) {
    var index = BundledData.INDEX;
    var visible = Query.visible(index, StateLine.parse(line, index));
    return MapContents.of(index, visible, Palette.LIGHT, AtlasLayer.all());
  }

  @Test
  void aCountryIsJoinedWithThoseItMetMost() {
    for (var country : BundledData.INDEX.dataset().countries()) {
      for (var year = 2009; year <= 2025; year++) {
        var contents = contents("focus=country:" + country.id() + "&cursor=" + year);
        var ties = (FillTheme.Ties) contents.visible().map().theme();
        var arcs = contents.arcs();
        assertTrue(arcs.size() <= 10, country.id() + year);
        var capitals = new HashSet<String>();
        ties.counts()
            .forEach(
                (other, count) -> {
                  if (count >= ArcLayer.least(ties)) {
                    BundledData.INDEX.country(other).capital().ifPresent(capitals::add);
                  }
                });
        arcs.forEach(arc -> assertTrue(capitals.contains(arc.to().id()), arc::toString));
        for (var i = 1; i < arcs.size(); i++) {
          assertTrue(arcs.get(i - 1).width() >= arcs.get(i).width());
        }
      }
    }
  }

  @Test
  void aLargeMeetingHasThinArcs() {
    var few = contents("focus=event:cm-summit-2018-astana").arcs();
    var many =
        BundledData.INDEX.dataset().events().stream()
            .filter(event -> event.place().isPresent() && event.participants().size() > 12)
            .map(event -> contents("focus=" + event.ref()).arcs())
            .filter(arcs -> !arcs.isEmpty())
            .findFirst()
            .orElseThrow();
    assertEquals(1.7, few.getFirst().width());
    assertTrue(many.getFirst().width() < 1);
  }
}
