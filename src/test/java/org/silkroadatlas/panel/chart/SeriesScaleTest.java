package org.silkroadatlas.panel.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.time.Edtf;

class SeriesScaleTest {
  private static List<Figure> series(String... datesAndValues) {
    var like = BundledData.INDEX.dataset().figures().getFirst();
    var series = new ArrayList<Figure>();
    for (var pair : datesAndValues) {
      var parts = pair.split(" ", 2);
      series.add(
          new Figure(
              parts[0],
              like.label(),
              Double.parseDouble(parts[1]),
              like.unit(),
              Edtf.parse(parts[0]),
              like.countries(),
              like.counterpart(),
              like.format(),
              like.event(),
              like.series(),
              like.basis()));
    }
    return series;
  }

  @Test
  void whatIsNegativeFallsBelowZero() {
    var scale = new SeriesScale(series("2018 4", "2019 -2.5", "2020 -6", "2021 0"));
    assertEquals(0.4, scale.zero(), 1e-9);
    var columns = scale.columns();
    assertEquals(0, columns.get(0).top(), 1e-9);
    assertEquals(0.4, columns.get(0).bottom(), 1e-9);
    assertEquals(0.4, columns.get(1).top(), 1e-9);
    assertEquals(0.65, columns.get(1).bottom(), 1e-9);
    assertEquals(1, columns.get(2).bottom(), 1e-9);
    assertEquals(columns.get(3).top(), columns.get(3).bottom(), 1e-9);
  }

  @Test
  void numbersThatAreAllNegativeHangFromZero() {
    var scale = new SeriesScale(series("2018 -10", "2019 -100"));
    assertEquals(0, scale.zero());
    assertEquals(0.1, scale.columns().getFirst().bottom(), 1e-9);
    assertEquals(1, scale.columns().getLast().bottom(), 1e-9);
  }

  @Test
  void zerosAndHugeNumbersStayInTheChart() {
    for (var values :
        List.of(
            series("2018 0", "2019 0"),
            series("2018 1e308", "2019 -1.7e308"),
            series("2018 1e-9", "2019 1e308"),
            series("2018-01 1", "2018-02 2", "2019 3"),
            series("2018 1", "2018 2"),
            series("2018 5"))) {
      for (var column : new SeriesScale(values).columns()) {
        assertTrue(column.top() >= 0 && column.bottom() <= 1, values::toString);
        assertTrue(column.top() <= column.bottom(), values::toString);
        assertTrue(column.middle() > 0 && column.middle() < 1, values::toString);
      }
    }
  }

  @Test
  void yearsThatAreMissingLeaveAGap() {
    var columns = new SeriesScale(series("2010 1", "2011 2", "2025 3")).columns();
    var near = columns.get(1).middle() - columns.get(0).middle();
    var far = columns.get(2).middle() - columns.get(1).middle();
    assertEquals(14, far / near, 0.1);
  }
}
