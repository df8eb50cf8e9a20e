package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.silkroadatlas.time.Edtf;

/**
 * What a country did about an agreement.
 *
 * @param country id of the country
 * @param signed when it signed
 * @param ratified when it ratified
 * @param inForce when the agreement came into force for it
 * @param withdrawn when it withdrew
 * @param searched the day on which acts were looked for and not found
 */
public record Party(
    String country,
    Optional<Edtf> signed,
    Optional<Edtf> ratified,
    Optional<Edtf> inForce,
    Optional<Edtf> withdrawn,
    Optional<Edtf> searched) {

  /** The dates of its known acts, in the order of the fields. */
  public List<Edtf> acts() {
    return Stream.of(signed, ratified, inForce, withdrawn).flatMap(Optional::stream).toList();
  }
}
