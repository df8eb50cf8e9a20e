package org.silkroadatlas.model;

import java.time.LocalDate;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.Span;

/**
 * An office held by a person over a half-open span of time.
 *
 * @param office the kind of office
 * @param title its full English name, where the kind of office is not enough
 * @param country id of the country or the format that the office belongs to
 * @param from when it was taken
 * @param to the first time at which it was no longer held
 */
public record Tenure(
    Office office,
    Optional<String> title,
    Optional<String> country,
    Optional<Edtf> from,
    Optional<Edtf> to) {

  /**
   * The days on which the office was held, where a date of coarse precision counts from its first
   * day.
   */
  public Span span() {
    var start = from.map(Edtf::earliest).orElse(LocalDate.MIN);
    var end = to.map(Edtf::earliest).orElse(LocalDate.MAX);
    return new Span(start, end);
  }
}
