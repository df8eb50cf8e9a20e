package org.silkroadatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScreenPathTest {
  private static final Viewport WINDOW = new Viewport(new LonLat(66, 43), 6, 400, 300);

  private final ScreenPath screen = new ScreenPath();

  /** A ragged ring around a centre, like a country. */
  private static Path ring(Random random, LonLat centre, double radius, int n) {
    double[] xy = new double[2 * n];
    for (int i = 0; i < n; i++) {
      double angle = 2 * Math.PI * i / n;
      double r = radius * random.nextDouble(0.6, 1);
      xy[2 * i] = Mercator.x(centre.lon() + r * Math.cos(angle));
      xy[2 * i + 1] = Mercator.y(centre.lat() + r * Math.sin(angle));
    }
    return new Path(xy, true);
  }

  private boolean holds(double px, double py) {
    boolean inside = false;
    double[] xs = screen.xs();
    double[] ys = screen.ys();
    for (int i = 0, j = screen.size() - 1; i < screen.size(); j = i++) {
      if ((ys[i] > py) != (ys[j] > py)
          && px < (xs[j] - xs[i]) * (py - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
        inside = !inside;
      }
    }
    return inside;
  }

  @Test
  void shorteningChangesNoFillInTheWindow() {
    Random random = new Random(5);
    int saved = 0;
    for (int k = 0; k < 60; k++) {
      LonLat centre = new LonLat(66 + random.nextDouble(-8, 8), 43 + random.nextDouble(-6, 6));
      Path ring = ring(random, centre, 6, 400);
      saved += ring.size() - screen.trace(ring, WINDOW, 4);
      for (int i = 0; i < 40; i++) {
        double px = random.nextDouble(400);
        double py = random.nextDouble(300);
        LonLat p = WINDOW.toLonLat(px, py);
        boolean expected = ring.contains(Mercator.x(p.lon()), Mercator.y(p.lat()));
        assertEquals(expected, holds(px, py), "ring " + k + " at " + px + ", " + py);
      }
    }
    assertTrue(saved > 60 * 400 / 3, "only " + saved + " vertices saved");
  }

  @Test
  void pathBeyondOneSideIsNothing() {
    Path far = Path.through(List.of(new LonLat(100, 40), new LonLat(110, 45)));
    assertEquals(0, screen.trace(far, WINDOW, 8));
  }

  @Test
  void pathThroughTheWindowKeepsItsEnds() {
    Path line = Path.through(List.of(new LonLat(60, 43), new LonLat(72, 43)));
    assertEquals(2, screen.trace(line, WINDOW, 8));
    assertEquals(WINDOW.screenX(60), screen.xs()[0], 1e-4);
    assertEquals(150, screen.ys()[1], 1e-4);
  }

  @Test
  void infiniteMarginKeepsEveryVertex() {
    List<LonLat> positions = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      positions.add(new LonLat(60 + i * 0.1, 43));
    }
    Path line = Path.through(positions);
    assertEquals(500, screen.trace(line, WINDOW, Double.POSITIVE_INFINITY));
    assertTrue(screen.trace(line, WINDOW, 8) < 150);
  }
}
