package org.silkroadatlas.dataset.consistency;

import java.util.HashMap;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Figure;

/** The figures of a series have one unit, and no date appears twice. */
record SeriesCheck(Dataset dataset) implements Consistency.Check {

  @Override
  public void run(Findings findings) {
    var first = new HashMap<String, Figure>();
    for (var figure : dataset.figures()) {
      figure
          .series()
          .map(series -> first.putIfAbsent(series, figure))
          .filter(other -> !other.unit().equals(figure.unit()))
          .ifPresent(
              other ->
                  findings.add(
                      Rule.UNITS_DIFFER,
                      "figures",
                      figure.id(),
                      "unit",
                      figure.unit(),
                      other.id(),
                      other.unit()));
    }
  }
}
