package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * A part of a route and its history.
 *
 * @param name its English name
 * @param kind what runs along it
 * @param waypoints its course in the direction of travel
 * @param phases its history, oldest first
 * @param note a note for the reader
 */
public record Leg(
    String name,
    RouteKind kind,
    List<Waypoint> waypoints,
    List<Phase> phases,
    Optional<String> note) {

  /**
   * A time during which a leg had one status.
   *
   * @param status the status
   * @param from when it began
   * @param to the first time at which it no longer applied
   */
  public record Phase(PhaseStatus status, Edtf from, Optional<Edtf> to) {}

  /** Copies the lists. */
  public Leg {
    waypoints = List.copyOf(waypoints);
    phases = List.copyOf(phases);
  }
}
