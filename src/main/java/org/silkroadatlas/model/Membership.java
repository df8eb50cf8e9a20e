package org.silkroadatlas.model;

import java.time.LocalDate;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.Span;

/**
 * The role of a country in a format over a half-open span of time.
 *
 * @param id unique within its kind; never changes once released
 * @param format id of the format
 * @param country id of the country
 * @param role the role in the format
 * @param from when the role began
 * @param to the first time at which it no longer applied
 * @param basis its sources and how well it is confirmed
 */
public record Membership(
    String id,
    String format,
    String country,
    Role role,
    Optional<Edtf> from,
    Optional<Edtf> to,
    Basis basis)
    implements Attested {

  @Override
  public Membership withId(String other) {
    return new Membership(other, format, country, role, from, to, basis);
  }

  @Override
  public ItemKind kindOfItem() {
    return ItemKind.MEMBERSHIP;
  }

  @Override
  public String label() {
    return country + " · " + format;
  }

  @Override
  public Optional<Edtf> when() {
    return from;
  }

  /** The days on which the role applied; a date of coarse precision counts from its first day. */
  public Span span() {
    var start = from.map(Edtf::earliest).orElse(LocalDate.MIN);
    var end = to.map(Edtf::earliest).orElse(LocalDate.MAX);
    return new Span(start, end);
  }
}
