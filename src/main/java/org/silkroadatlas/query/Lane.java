package org.silkroadatlas.query;

import java.util.List;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;

/**
 * One format on the timeline.
 *
 * @param format the format
 * @param events its events in the filter, in chronological order
 * @param others its events outside the filter, in chronological order
 * @param memberships the roles of the filter's countries in it (of all countries if none is chosen)
 * @param inFilter whether the format matches the filter and has content in it
 */
public record Lane(
    Format format,
    List<Event> events,
    List<Event> others,
    List<Membership> memberships,
    boolean inFilter) {

  /** Copies the lists. */
  public Lane {
    events = List.copyOf(events);
    others = List.copyOf(others);
    memberships = List.copyOf(memberships);
  }
}
