package org.silkroadatlas.panel.chart;

import java.util.ArrayList;
import java.util.List;
import org.silkroadatlas.model.Figure;

/**
 * The positions of the columns of a series: by date, so that gaps are visible, and from zero up or
 * down, so that lengths are comparable whatever the sign and size of the numbers. Any thread.
 */
final class SeriesScale {
  private static final double DAYS = 365.2425;

  /** The minimum distance of columns as a share of the width, even for equal dates. */
  private static final double NEAREST = 0.004;

  private final List<Column> columns = new ArrayList<>();
  private final double zero;
  private final double step;

  /**
   * A column.
   *
   * @param middle its centre, as a share of the width
   * @param top its upper end, as a share of the height from above
   * @param bottom its lower end, as a share of the height from above
   */
  record Column(double middle, double top, double bottom) {}

  /**
   * @param series figures, oldest first; at least one
   */
  SeriesScale(List<Figure> series) {
    // Halves, since the difference of the largest numbers would overflow.
    var highest = Math.max(0, series.stream().mapToDouble(Figure::value).max().orElse(0)) / 2;
    var lowest = Math.min(0, series.stream().mapToDouble(Figure::value).min().orElse(0)) / 2;
    var range = highest - lowest;
    zero = range > 0 ? highest / range : 1;
    var dates = series.stream().mapToDouble(SeriesScale::years).toArray();
    var least = 1.0;
    for (var i = 1; i < dates.length; i++) {
      if (dates[i] > dates[i - 1]) {
        least = Math.min(least, dates[i] - dates[i - 1]);
      }
    }
    var span = dates[dates.length - 1] - dates[0] + least;
    step = Math.max(NEAREST, least / span);
    for (var i = 0; i < dates.length; i++) {
      var end = range > 0 ? (highest - series.get(i).value() / 2) / range : zero;
      columns.add(
          new Column(
              (dates[i] - dates[0] + least / 2) / span, Math.min(zero, end), Math.max(zero, end)));
    }
  }

  private static double years(Figure figure) {
    return figure.date().earliest().toEpochDay() / DAYS;
  }

  List<Column> columns() {
    return List.copyOf(columns);
  }

  /** The zero line, as a share of the height from above. */
  double zero() {
    return zero;
  }

  /** The width available to the narrowest column, as a share of the width. */
  double step() {
    return step;
  }
}
