package org.silkroadatlas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Status;

class ClustersTest {
  private static BitSet all(EventSeries track) {
    var set = new BitSet();
    set.set(0, track.size());
    return set;
  }

  private static List<EventMark> marks(EventSeries track, BitSet inFilter, double perDay) {
    return new Clusters(track, inFilter, perDay, 1).of(0, track.inRow(0));
  }

  private static EventSeries crowd(int size) {
    var random = new Random(size);
    var events = new ArrayList<Event>();
    for (var i = 0; i < size; i++) {
      events.add(Events.held(LocalDate.of(2009, 1, 1).plusDays(random.nextInt(6200)).toString()));
    }
    return EventSeries.of(events.stream().distinct().toList(), 1);
  }

  @Test
  void marksNeverOverlapAtAnyZoom() {
    var track = crowd(900);
    for (var perDay = 0.02; perDay < 100; perDay *= 1.37) {
      var marks = marks(track, all(track), perDay);
      for (var i = 1; i < marks.size(); i++) {
        var distance = (marks.get(i).centre() - marks.get(i - 1).centre()) * perDay;
        var needed = marks.get(i).half() + marks.get(i - 1).half();
        assertTrue(distance >= needed, perDay + " px a day: " + distance + " < " + needed);
      }
    }
  }

  @Test
  void everyEventStandsInExactlyOneMark() {
    var track = crowd(400);
    for (var perDay : new double[] {0.05, 0.5, 5, 50}) {
      var events =
          marks(track, all(track), perDay).stream()
              .flatMapToInt(mark -> Arrays.stream(mark.events()))
              .sorted()
              .toArray();
      assertEquals(track.size(), events.length);
      assertEquals(track.size() - 1, events[events.length - 1]);
    }
  }

  @Test
  void whatDidNotTakePlaceIsNotCounted() {
    var track =
        EventSeries.of(
            List.of(
                Events.held("2020-01-01"),
                Events.of("2020-01-03", Status.CANCELLED),
                Events.of("2020-01-05", Status.PLANNED),
                Events.held("2020-01-07")),
            1);
    var mark = marks(track, all(track), 0.1).getFirst();
    assertTrue(mark.isCluster());
    assertEquals(2, mark.held());
  }

  @Test
  void aClusterStandsForTheFilterAloneWhereThatHasAny() {
    var track = EventSeries.of(List.of(Events.held("2020-01-01"), Events.held("2020-01-03")), 1);
    var inFilter = new BitSet();
    inFilter.set(1);
    var mark = marks(track, inFilter, 0.1).getFirst();
    assertEquals(1, mark.events().length);
    assertEquals(1, mark.first());
  }

  @Test
  void zoomingInTakesClustersApart() {
    var track = EventSeries.of(List.of(Events.held("2020-01-01"), Events.held("2020-01-03")), 1);
    assertEquals(1, marks(track, all(track), 0.1).size());
    assertEquals(2, marks(track, all(track), 20).size());
  }
}
