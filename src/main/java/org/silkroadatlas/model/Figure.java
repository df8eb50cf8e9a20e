package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * A number with a unit and a date.
 *
 * @param id unique within its kind; never changes once released
 * @param label what was measured
 * @param value the number
 * @param unit its unit
 * @param date the time it refers to
 * @param countries ids of the countries it refers to
 * @param counterpart id of the other side
 * @param format id of the format
 * @param event id of the event
 * @param series the series it belongs to; a series makes one chart
 * @param basis its sources and how well it is confirmed
 */
public record Figure(
    String id,
    String label,
    double value,
    String unit,
    Edtf date,
    List<String> countries,
    Optional<String> counterpart,
    Optional<String> format,
    Optional<String> event,
    Optional<String> series,
    Basis basis)
    implements Attested {

  /** Copies the lists. */
  public Figure {
    countries = List.copyOf(countries);
  }

  @Override
  public Figure withId(String other) {
    return new Figure(
        other, label, value, unit, date, countries, counterpart, format, event, series, basis);
  }

  @Override
  public ItemKind kindOfItem() {
    return ItemKind.FIGURE;
  }

  @Override
  public Optional<Edtf> when() {
    return Optional.of(date);
  }
}
