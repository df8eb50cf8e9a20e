package org.silkroadatlas.map.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.query.DatasetIndex;

/** Gathers the events of a year into stacks at their cities. */
public final class Stacks {
  /** Cities nearer than this, in logical pixels, share a stack. */
  private static final double REACH = 15;

  private static final Comparator<Event> IMPORTANT_FIRST =
      Comparator.comparing(Event::level).thenComparing(event -> event.date().earliest());

  private Stacks() {}

  private static final class Heap {
    private final String place;
    private final ScreenPoint point;
    private final List<Event> events = new ArrayList<>();

    Heap(String place, ScreenPoint point) {
      this.place = place;
      this.point = point;
    }

    boolean isNear(ScreenPoint other) {
      return Math.hypot(point.x() - other.x(), point.y() - other.y()) < REACH;
    }

    Stack toStack(boolean inScope) {
      events.sort(IMPORTANT_FIRST);
      return new Stack(point.x(), point.y(), place, events, inScope);
    }
  }

  /**
   * The stacks of events. The city with the most important event keeps its place; smaller ones
   * close by join it.
   */
  public static List<Stack> of(
      Collection<Event> events, boolean inScope, DatasetIndex index, Viewport viewport) {
    var byPlace = new LinkedHashMap<String, List<Event>>();
    events.stream()
        .sorted(IMPORTANT_FIRST)
        .forEach(
            event ->
                event
                    .place()
                    .ifPresent(
                        id -> byPlace.computeIfAbsent(id, p -> new ArrayList<>()).add(event)));
    var heaps = new ArrayList<Heap>();
    byPlace.forEach(
        (id, list) -> {
          var place = index.place(id);
          var point = viewport.toScreen(new LonLat(place.lon(), place.lat()));
          var near = heaps.stream().filter(heap -> heap.isNear(point)).findFirst();
          near.orElseGet(
                  () -> {
                    var heap = new Heap(id, point);
                    heaps.add(heap);
                    return heap;
                  })
              .events
              .addAll(list);
        });
    return heaps.stream().map(heap -> heap.toStack(inScope)).toList();
  }
}
