package org.silkroadatlas.query;

import java.util.List;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;

/**
 * One format on the timeline.
 *
 * @param format the format
 * @param events its events in the filter, in order of time
 * @param others its events outside the filter, in order of time
 * @param memberships the roles held in it by countries of the filter (by all if none is chosen)
 * @param inFilter whether the format passes the filter and has something in it
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
