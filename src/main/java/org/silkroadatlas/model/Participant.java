package org.silkroadatlas.model;

import java.util.Optional;

/**
 * A country that took part in an event.
 *
 * @param country id of the country
 * @param as its capacity
 * @param person id of the person who represented it
 * @param by who represented it, where only an office is known
 * @param rank the rank of its representative, where it does not follow from an office
 * @param unnamed whether the name was looked for and not found
 */
public record Participant(
    String country,
    Attendance as,
    Optional<String> person,
    Optional<String> by,
    Optional<OfficeRank> rank,
    boolean unnamed) {

  /** A country of which only the capacity is known. */
  public Participant(String country, Attendance as) {
    this(country, as, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** This country without the person who represented it. */
  public Participant withoutPerson() {
    return new Participant(country, as, Optional.empty(), by, rank, unnamed);
  }
}
