package org.silkroadatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ViewportTest {
  private static final Viewport START = new Viewport(new LonLat(66, 43), 4.5, 768, 432);

  @Test
  void centreIsInTheMiddle() {
    assertEquals(new ScreenPoint(384, 216), START.toScreen(START.centre()));
    assertEquals(66, START.toLonLat(384, 216).lon(), 1e-9);
    assertEquals(43, START.toLonLat(384, 216).lat(), 1e-9);
  }

  @Test
  void screenAndPositionsAgree() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      double px = random.nextDouble(768);
      double py = random.nextDouble(432);
      LonLat p = START.toLonLat(px, py);
      assertEquals(px, START.screenX(p.lon()), 1e-6);
      assertEquals(py, START.screenY(p.lat()), 1e-6);
      assertEquals(px, Mercator.x(p.lon()) * START.scale() + START.originX(), 1e-6);
      assertEquals(py, Mercator.y(p.lat()) * START.scale() + START.originY(), 1e-6);
      assertTrue(START.extent().contains(p));
    }
  }

  @Test
  void zoomingKeepsWhatIsUnderThePointer() {
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      double px = random.nextDouble(768);
      double py = random.nextDouble(432);
      LonLat before = START.toLonLat(px, py);
      Viewport zoomed = START.zoomedAbout(px, py, random.nextDouble(-8, 8));
      LonLat after = zoomed.toLonLat(px, py);
      assertEquals(before.lon(), after.lon(), 1e-9);
      assertEquals(before.lat(), after.lat(), 1e-9);
      assertTrue(zoomed.zoom() >= Viewport.MIN_ZOOM && zoomed.zoom() <= Viewport.MAX_ZOOM);
    }
  }

  @Test
  void zoomingInAndOutComesBack() {
    Viewport back = START.zoomedAbout(100, 50, 1.25).zoomedAbout(100, 50, -1.25);
    assertEquals(66, back.centre().lon(), 1e-9);
    assertEquals(43, back.centre().lat(), 1e-9);
    assertEquals(4.5, back.zoom(), 1e-12);
  }

  @Test
  void zoomingAtTheLimitMovesNothing() {
    Viewport near = START.withZoom(Viewport.MAX_ZOOM);
    Viewport same = near.zoomedAbout(10, 10, 1);
    assertEquals(near.centre().lon(), same.centre().lon(), 1e-12);
    assertEquals(near.zoom(), same.zoom());
  }

  /** A map of half the size can zoom out one step further, and then shows as much. */
  @Test
  void aSmallMapZoomsOutAsFar() {
    Viewport usual = new Viewport(new LonLat(66, 43), 0, 768, 410).clamped();
    Viewport half = new Viewport(new LonLat(66, 43), 0, 384, 205).clamped();
    assertEquals(Viewport.MIN_ZOOM, usual.zoom(), 1e-9);
    assertEquals(Viewport.MIN_ZOOM - 1, half.zoom(), 1e-9);
    assertEquals(usual.extent().west(), half.extent().west(), 1e-6);
    assertEquals(usual.extent().north(), half.extent().north(), 1e-6);
  }

  @Test
  void draggingMovesTheMapWithThePointer() {
    LonLat held = START.toLonLat(300, 200);
    Viewport moved = START.pannedBy(40, -25);
    assertEquals(340, moved.screenX(held.lon()), 1e-6);
    assertEquals(175, moved.screenY(held.lat()), 1e-6);
  }

  @Test
  void clampingKeepsTheWindowInTheWorld() {
    Viewport corner = new Viewport(new LonLat(-179, 89), 1, 800, 450).clamped();
    assertEquals(Viewport.MIN_ZOOM, corner.zoom());
    Extent seen = corner.extent();
    assertEquals(Viewport.WORLD.west(), seen.west(), 1e-6);
    assertEquals(Viewport.WORLD.north(), seen.north(), 1e-6);
    Extent farEast = new Viewport(new LonLat(300, 0), 6, 400, 300).clamped().extent();
    assertEquals(Viewport.WORLD.east(), farEast.east(), 1e-6);
  }

  @Test
  void clampingLeavesAGoodViewAlone() {
    assertSame(START.centre(), START.clamped().centre());
    assertEquals(START, START.clamped());
  }

  @Test
  void windowWiderThanTheWorldShowsItsMiddle() {
    Viewport wide = new Viewport(new LonLat(170, 40), 2, 1920, 500).clamped();
    assertEquals(Viewport.WORLD.centre().lon(), wide.centre().lon(), 1e-9);
  }

  @Test
  void fittingShowsTheWholeExtentAndNoMore() {
    Extent kz = new Extent(46.5, 40.6, 87.4, 55.5);
    Viewport fitted = START.fit(kz, 20);
    assertTrue(fitted.extent(-19.99).contains(kz));
    double width = fitted.screenX(kz.east()) - fitted.screenX(kz.west());
    double height = fitted.screenY(kz.south()) - fitted.screenY(kz.north());
    assertEquals(0, Math.min(728 - width, 392 - height), 1e-6);
    assertEquals(fitted.screenX(kz.west()), 768 - fitted.screenX(kz.east()), 1e-6);
  }

  @Test
  void fittingAPointZoomsInToTheLimit() {
    Viewport fitted = START.fit(Extent.of(new LonLat(71.4, 51.1)), 20);
    assertEquals(Viewport.MAX_ZOOM, fitted.zoom());
    assertEquals(71.4, fitted.centre().lon(), 1e-9);
  }

  @Test
  void fittingTheWorldStopsAtTheLimit() {
    assertEquals(Viewport.MIN_ZOOM, START.fit(Viewport.WORLD, 0).zoom());
  }

  @Test
  void scaleBarIsRoundTrueAndFits() {
    for (double zoom = 2; zoom <= 8; zoom += 0.37) {
      Viewport viewport = START.withZoom(zoom);
      ScaleBar bar = viewport.scaleBar(120);
      double lead = bar.km() / Math.pow(10, Math.floor(Math.log10(bar.km()) + 1e-9));
      assertTrue(lead == 1 || lead == 2 || lead == 5, "a bar of " + bar.km() + " km");
      assertTrue(bar.width() <= 120 && bar.width() > 120 / 2.51);
      double half = bar.width() / 2;
      double measured =
          Distance.km(viewport.toLonLat(384 - half, 216), viewport.toLonLat(384 + half, 216));
      assertEquals(bar.km(), measured, bar.km() * 0.01);
    }
  }
}
