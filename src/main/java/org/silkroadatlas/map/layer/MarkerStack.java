package org.silkroadatlas.map.layer;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.silkroadatlas.draw.Symbols;
import org.silkroadatlas.model.Event;

/**
 * Events that share a spot on the map because they share a city or are too close together.
 *
 * @param x their position, in logical pixels of the canvas
 * @param y their position, in logical pixels of the canvas
 * @param place id of the place where they are shown
 * @param events the events, most important first; at least one
 * @param inFilter whether they are in the filter
 */
public record MarkerStack(double x, double y, String place, List<Event> events, boolean inFilter) {
  /** Up to this many are drawn side by side, more as one symbol with a count. */
  public static final int SPREAD = 3;

  /** The distance between the symbols of a small stack, in logical pixels. */
  static final double STEP = 13;

  /** The box of its symbols, in logical pixels of the canvas. */
  public Rectangle2D box() {
    var radius = Symbols.radius(first().level()) + (isCounted() ? 4 : 1);
    var half = radius + (isCounted() ? 0 : (events.size() - 1) * STEP / 2);
    return new Rectangle2D(x - half, y - radius, 2 * half, 2 * radius);
  }

  /** The places of all its events, starting with the one where it is shown. */
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

  /** The event that represents all. */
  public Event first() {
    return events.getFirst();
  }
}
