package org.silkroadatlas.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class RampTest {
  private static final double NEAR = 1e-9;

  @Test
  void risesEvenlyWhereNothingIsToldApart() {
    var ramp = Ramp.even(40);
    assertEquals(0.25, ramp.share(10), NEAR);
    assertEquals(1, ramp.share(40), NEAR);
    assertEquals(1, ramp.share(99), NEAR);
    assertEquals(List.of(1, 10, 20, 30, 40), ramp.steps());
  }

  @Test
  void numbersThatLieApartStayWhereTheyAre() {
    var ramp = Ramp.of(50, List.of(10, 25, 50));
    assertEquals(0.2, ramp.share(10), NEAR);
    assertEquals(0.5, ramp.share(25), NEAR);
    assertEquals(1, ramp.share(50), NEAR);
    assertEquals(List.of(1, 10, 25, 50), ramp.steps());
  }

  @Test
  void moreIsNeverLessAndWhatIsToldApartLiesApart() {
    var random = new Random(5);
    for (var i = 0; i < 2000; i++) {
      var most = 1 + random.nextInt(60);
      var numbers = new TreeSet<Integer>();
      for (var j = random.nextInt(6); j > 0; j--) {
        numbers.add(1 + random.nextInt(most));
      }
      var ramp = Ramp.of(most, numbers);
      for (var number = 1; number <= most; number++) {
        assertTrue(ramp.share(number) >= ramp.share(number - 1), most + " " + numbers);
        assertTrue(ramp.share(number) <= 1);
      }
      for (var number : numbers) {
        var next = numbers.higher(number);
        assertTrue(
            next == null || ramp.share(next) - ramp.share(number) > Ramp.APART - NEAR,
            most + " " + numbers);
      }
    }
  }
}
