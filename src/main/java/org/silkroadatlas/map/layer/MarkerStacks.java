package org.silkroadatlas.map.layer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.query.DatasetIndex;

/** Groups the events of a year into stacks at their cities. */
public final class MarkerStacks {
  /** Cities closer than this, in logical pixels, share a stack. */
  private static final double REACH = 15;

  private static final Comparator<Event> IMPORTANT_FIRST =
      Comparator.comparing(Event::level).thenComparing(event -> event.date().earliest());

  private MarkerStacks() {}

  private static final class Heap {
    private final String place;
    private final ScreenPoint point;
    private final List<Event> events;

    Heap(String place, ScreenPoint point, List<Event> events) {
      this.place = place;
      this.point = point;
      this.events = events;
    }

    boolean isNear(ScreenPoint other) {
      return Math.hypot(point.x() - other.x(), point.y() - other.y()) < REACH;
    }

    void join(List<Event> smaller) {
      events.addAll(smaller);
      events.sort(IMPORTANT_FIRST);
    }

    MarkerStack toStack(boolean inFilter) {
      return new MarkerStack(point.x(), point.y(), place, events, inFilter);
    }
  }

  /**
   * The stacks of events. The city with the most important event keeps its position; smaller ones
   * nearby join it.
   *
   * @param events in chronological order
   */
  public static List<MarkerStack> of(
      Collection<Event> events, boolean inFilter, DatasetIndex index, Viewport viewport) {
    var byPlace = byPlace(events);
    var heaps = new ArrayList<Heap>();
    byPlace.forEach(
        (id, list) -> {
          var place = index.place(id);
          var point = viewport.toScreen(new LonLat(place.lon(), place.lat()));
          heaps.stream()
              .filter(heap -> heap.isNear(point))
              .findFirst()
              .ifPresentOrElse(near -> near.join(list), () -> heaps.add(new Heap(id, point, list)));
        });
    return heaps.stream().map(heap -> heap.toStack(inFilter)).toList();
  }

  /** Cities and their events, important ones first; the input is already chronological. */
  private static Map<String, List<Event>> byPlace(Collection<Event> events) {
    var byPlace = new LinkedHashMap<String, List<Event>>();
    for (var level : Level.values()) {
      for (var event : events) {
        if (event.level() == level && event.place().isPresent()) {
          byPlace.computeIfAbsent(event.place().get(), id -> new ArrayList<>()).add(event);
        }
      }
    }
    return byPlace;
  }
}
