package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * A way for goods, energy or bytes.
 *
 * @param id unique among its kind, never changed once released
 * @param name its English name
 * @param kind what runs along it
 * @param status whether it works
 * @param from since when it has this status
 * @param format id of the format that looks after it
 * @param waypoints in the direction of travel
 * @param legs its parts with what became of them, in the direction of travel
 * @param countries ids of the countries on it
 * @param lengthKm its length in kilometres
 * @param approximate whether the course between the points is only indicative
 * @param basis what it rests on
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
