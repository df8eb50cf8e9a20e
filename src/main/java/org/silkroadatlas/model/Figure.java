package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * A number with unit and date.
 *
 * @param id unique among its kind, never changed once released
 * @param label what was measured
 * @param value the number
 * @param unit its unit
 * @param date the time that it is about
 * @param countries ids of the countries that it is about
 * @param counterpart id of the other side
 * @param format id of the format
 * @param event id of the event
 * @param series figures with one series make one chart
 * @param basis what it rests on
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
  public ItemKind kindOfItem() {
    return ItemKind.FIGURE;
  }

  @Override
  public Optional<Edtf> when() {
    return Optional.of(date);
  }
}
