package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * A route for goods, energy or data.
 *
 * @param id unique within its kind; never changes once released
 * @param name its English name
 * @param kind what runs along it
 * @param status whether it is in operation
 * @param from since when it has this status
 * @param format id of the format responsible for it
 * @param waypoints in the direction of travel
 * @param legs its parts with their history, in the direction of travel
 * @param countries ids of the countries on it
 * @param lengthKm its length in kilometres
 * @param approximate whether the course between the points is only indicative
 * @param basis its sources and how well it is confirmed
 */
public record Route(
    String id,
    String name,
    RouteKind kind,
    RouteStatus status,
    Optional<Edtf> from,
    Optional<String> format,
    List<Waypoint> waypoints,
    List<Leg> legs,
    List<String> countries,
    Optional<Double> lengthKm,
    boolean approximate,
    Basis basis)
    implements Attested {

  /** Copies the lists. */
  public Route {
    waypoints = List.copyOf(waypoints);
    legs = List.copyOf(legs);
    countries = List.copyOf(countries);
  }

  @Override
  public Route withId(String other) {
    return new Route(
        other,
        name,
        kind,
        status,
        from,
        format,
        waypoints,
        legs,
        countries,
        lengthKm,
        approximate,
        basis);
  }

  @Override
  public ItemKind kindOfItem() {
    return ItemKind.ROUTE;
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public Optional<Edtf> when() {
    return from;
  }
}
