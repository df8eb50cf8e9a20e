package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.BundledData;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.Query;
import org.silkroadatlas.query.StateLine;

final class MarkerStacksTest {
  private static final Viewport NEAR = new Viewport(new LonLat(68, 41), 6, 900, 600);
  private static final Viewport FAR = new Viewport(new LonLat(68, 41), 2, 900, 600);

  private static List<Event> of2024() {
    var state = StateLine.parse("cursor=2024", BundledData.INDEX);
    return Query.visible(BundledData.INDEX, state).map().markers();
  }

  private static List<MarkerStack> stacks(Viewport viewport) {
    return MarkerStacks.of(of2024(), true, BundledData.INDEX, viewport);
  }

  @Test
  void everyEventIsInExactlyOneStack() {
    for (var viewport : List.of(NEAR, FAR)) {
      var all = new ArrayList<Event>();
      stacks(viewport).forEach(stack -> all.addAll(stack.events()));
      assertEquals(of2024().size(), all.size());
      assertTrue(all.containsAll(of2024()));
    }
  }

  @Test
  void citiesJoinAsTheMapShrinks() {
    assertTrue(stacks(FAR).size() < stacks(NEAR).size());
  }

  @Test
  void theHighestLevelStandsFirst() {
    for (var stack : stacks(FAR)) {
      for (var event : stack.events()) {
        assertTrue(stack.first().level().compareTo(event.level()) <= 0);
      }
    }
  }

  @Test
  void aStackKnowsThePlacesOfAllItsEvents() {
    for (var stack : stacks(FAR)) {
      assertEquals(stack.place(), stack.places().getFirst());
      assertTrue(
          stack.events().stream()
              .allMatch(event -> stack.places().containsAll(event.place().stream().toList())));
    }
    assertTrue(stacks(FAR).stream().anyMatch(stack -> stack.places().size() > 1));
  }

  @Test
  void aStackStandsAtItsPlace() {
    for (var stack : stacks(NEAR)) {
      var place = BundledData.INDEX.place(stack.place());
      assertEquals(NEAR.screenX(place.lon()), stack.x(), 1e-6);
      assertTrue(stack.box().contains(stack.x(), stack.y()));
    }
  }

  @Test
  void stacksKeepTheirDistance() {
    var all = stacks(FAR);
    for (var a : all) {
      for (var b : all) {
        assertTrue(a.equals(b) || Math.hypot(a.x() - b.x(), a.y() - b.y()) >= 15);
      }
    }
  }
}
