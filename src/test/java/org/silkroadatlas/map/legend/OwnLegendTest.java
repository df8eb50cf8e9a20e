package org.silkroadatlas.map.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.OwnExample;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.dataset.BaseMapReader;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;

/** The legend explains the dot of own records if one is in view. */
class OwnLegendTest {
  private static List<String> own(String line, LonLat centre) {
    var state = StateLine.parse(line, OwnExample.INDEX);
    var contents =
        MapContents.of(
            state.shown(OwnExample.INDEX),
            Query.visible(OwnExample.INDEX, state),
            Palette.LIGHT,
            AtlasLayer.all());
    var view = new Viewport(centre, 5, 400, 300);
    return LegendRows.of(new Messages(Locale.UK), contents, view, BaseMapReader.bundled(), 5)
        .stream()
        .filter(row -> row.picture() instanceof Swatch.Own)
        .map(LegendRow::text)
        .toList();
  }

  @Test
  void aLineTellsWhatTheDotMeans() {
    var astana = new LonLat(71.4, 51.2);
    assertEquals(List.of("My records"), own("cursor=2018", astana));
    assertEquals(List.of(), own("cursor=2018&own=hide", astana));
    assertEquals(List.of(), own("cursor=2017", astana), "there was none in that year");
    assertEquals(List.of(), own("cursor=2018", new LonLat(69.2, 41.3)), "none is in view");
  }
}
