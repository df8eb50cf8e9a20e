package org.silkroadatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtentTest {
  private static final Extent KZ = new Extent(46, 40, 88, 56);

  @Test
  void edgesBelongToIt() {
    assertTrue(KZ.contains(46, 40));
    assertTrue(KZ.contains(new LonLat(88, 56)));
    assertFalse(KZ.contains(88.01, 50));
    assertFalse(KZ.contains(50, 39.99));
  }

  @Test
  void touchingIsIntersecting() {
    assertTrue(KZ.intersects(new Extent(88, 56, 90, 60)));
    assertTrue(KZ.intersects(new Extent(60, 45, 61, 46)));
    assertFalse(KZ.intersects(new Extent(88.1, 40, 90, 56)));
    assertFalse(KZ.intersects(new Extent(46, 56.1, 88, 60)));
  }

  @Test
  void unionHoldsBoth() {
    Extent other = new Extent(60, 30, 100, 45);
    assertEquals(new Extent(46, 30, 100, 56), KZ.union(other));
    assertTrue(KZ.union(other).contains(KZ));
    assertEquals(KZ.union(other), Extent.around(List.of(other, KZ)));
  }

  @Test
  void expandsAndShrinksToItsMiddle() {
    assertEquals(new Extent(45, 39, 89, 57), KZ.expand(1));
    assertEquals(new Extent(56, 48, 78, 48), KZ.expand(-10));
    assertEquals(new LonLat(67, 48), KZ.centre());
  }

  @Test
  void refusesWhatIsNoBox() {
    assertThrows(IllegalArgumentException.class, () -> new Extent(10, 0, 9, 1));
    assertThrows(IllegalArgumentException.class, () -> new Extent(0, Double.NaN, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> Extent.around(List.of()));
    assertThrows(IllegalArgumentException.class, () -> new LonLat(0, 90.1));
    assertThrows(IllegalArgumentException.class, () -> new LonLat(Double.NaN, 0));
  }
}
