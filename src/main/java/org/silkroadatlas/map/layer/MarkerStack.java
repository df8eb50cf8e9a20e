package org.silkroadatlas.map.layer;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.silkroadatlas.draw.Symbols;
import org.silkroadatlas.model.Event;

/**
 * Events that share a spot of the map, because they share a city or lie too close together.
 *
 * @param x where they are, in logical pixels of the sheet
 * @param y where they are, in logical pixels of the sheet
 * @param place id of the place that they stand at
 * @param events the events, the most important first; at least one
 * @param inFilter whether they lie in the filter
 */
public record MarkerStack(double x, double y, String place, List<Event> events, boolean inFilter) {
  /** Up to so many are drawn side by side, more as one symbol with a count. */
  public static final int SPREAD = 3;

  /** Symbols of a small stack stand so far apart, in logical pixels. */
  static final double STEP = 13;

  /** Room that the symbols take, in logical pixels of the sheet. */
  public Rectangle2D box() {
    var radius = Symbols.radius(first().level()) + (isCounted() ? 4 : 1);
    var half = radius + (isCounted() ? 0 : (events.size() - 1) * STEP / 2);
    return new Rectangle2D(x - half, y - radius, 2 * half, 2 * radius);
  }

  /** The places of all its events, the one that it stands at first. */
  public List<String> places() {
    return Stream.concat(Stream.of(place), events.stream().flatMap(e -> e.place().stream()))
        .distinct()
        .toList();
  }

  /** Copies the list. */
  public MarkerStack {
    events = List.copyOf(events);
  }

  /** Whether it is drawn as one symbol with a count. */
  public boolean isCounted() {
    return events.size() > SPREAD;
  }

  /** The event that stands for all. */
  public Event first() {
    return events.getFirst();
  }
}
