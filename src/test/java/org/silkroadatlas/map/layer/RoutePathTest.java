package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.geo.ScreenPoint;

final class RoutePathTest {
  private static final RoutePath STRAIGHT =
      RoutePath.through(List.of(new ScreenPoint(0, 50), new ScreenPoint(200, 50)));

  @Test
  void runsThroughAllKnots() {
    var knots = List.of(new ScreenPoint(0, 0), new ScreenPoint(100, 40), new ScreenPoint(140, 200));
    var points = RoutePath.through(knots).points();
    knots.forEach(
        knot ->
            assertTrue(
                points.stream()
                    .anyMatch(p -> Math.hypot(p.x() - knot.x(), p.y() - knot.y()) < 1e-9)));
  }

  @Test
  void withoutNamesItIsOnePart() {
    var parts = STRAIGHT.parts(List.of());
    assertEquals(1, parts.size());
    assertEquals(STRAIGHT.points(), parts.getFirst().points());
  }

  @Test
  void liesBeneathANameOnlyWhereTheNameStands() {
    var parts = STRAIGHT.parts(List.of(new Rectangle2D(80, 40, 40, 20)));
    assertEquals(List.of(false, true, false), parts.stream().map(RoutePath.Part::beneath).toList());
    assertEquals(80, parts.get(1).points().getFirst().x(), 4);
    assertEquals(120, parts.get(1).points().getLast().x(), 4);
    assertEquals(parts.get(0).points().getLast(), parts.get(1).points().getFirst());
    assertEquals(parts.get(1).points().getLast(), parts.get(2).points().getFirst());
  }

  @Test
  void mayBeginBeneathAName() {
    var parts = STRAIGHT.parts(List.of(new Rectangle2D(-10, 40, 30, 20)));
    assertEquals(List.of(true, false), parts.stream().map(RoutePath.Part::beneath).toList());
    assertEquals(0, parts.getFirst().points().getFirst().x());
  }
}
