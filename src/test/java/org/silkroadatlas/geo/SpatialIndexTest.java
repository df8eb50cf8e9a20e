package org.silkroadatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpatialIndexTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 64, 65, 1000})
  void findsWhatLookingAtEachOneFinds(int count) {
    Random random = new Random(count);
    List<Extent> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(extent(random, 8));
    }
    SpatialIndex<Extent> index = SpatialIndex.of(items, Function.identity());
    assertEquals(count, index.size());
    for (int i = 0; i < 100; i++) {
      Extent query = extent(random, 60);
      Set<Extent> expected = new HashSet<>(items);
      expected.removeIf(e -> !e.intersects(query));
      List<Extent> found = index.search(query);
      assertEquals(expected, Set.copyOf(found));
      assertEquals(expected.size(), found.size(), "found twice");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {300})
  void findsAtAPosition(int count) {
    Random random = new Random(3);
    List<Extent> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(extent(random, 40));
    }
    LonLat point = new LonLat(60, 10);
    List<Extent> found = SpatialIndex.of(items, Function.identity()).search(point);
    assertTrue(found.stream().allMatch(e -> e.contains(point)));
    assertEquals(items.stream().filter(e -> e.contains(point)).count(), found.size());
  }

  private static Extent extent(Random random, double size) {
    double west = random.nextDouble(-180, 190);
    double south = random.nextDouble(-60, 80);
    return new Extent(
        west, south, west + random.nextDouble(size), Math.min(90, south + random.nextDouble(size)));
  }
}
