package org.silkroadatlas.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LanePackingTest {

  @Test
  void spansThatMeetTakeDifferentRows() {
    double[] starts = {0, 1, 2, 5, 5, 6};
    double[] ends = {4, 2, 3, 6, 9, 7};
    assertArrayEquals(new byte[] {0, 1, 1, 0, 1, 0}, LanePacking.rows(starts, ends, 3));
  }

  @Test
  void spansThatOnlyTouchShareARow() {
    assertArrayEquals(
        new byte[] {0, 0, 0}, LanePacking.rows(new double[] {0, 1, 2}, new double[] {1, 2, 3}, 3));
  }

  @Test
  void whatFindsNoRowJoinsTheOneThatIsFreeSoonest() {
    assertArrayEquals(
        new byte[] {0, 1, 1}, LanePacking.rows(new double[] {0, 0, 1}, new double[] {9, 5, 2}, 2));
  }

  @Test
  void neverOverlapsWithRowsEnough() {
    var random = new Random(7);
    var starts = random.doubles(500, 0, 1000).sorted().toArray();
    var ends = Arrays.stream(starts).map(start -> start + random.nextDouble(40)).toArray();
    var rows = LanePacking.rows(starts, ends, 100);
    for (var i = 0; i < starts.length; i++) {
      for (var j = 0; j < i; j++) {
        assertTrue(rows[i] != rows[j] || ends[j] <= starts[i], i + " overlaps " + j);
      }
    }
  }
}
