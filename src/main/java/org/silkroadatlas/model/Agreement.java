package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * A document with the acts of its parties.
 *
 * @param id unique within its kind; never changes once released
 * @param title its English title
 * @param kind the kind of document
 * @param date when it was signed or adopted
 * @param format id of the format
 * @param event id of the event at which it was signed
 * @param status the fate of a treaty
 * @param parties the countries and what each of them did
 * @param inForce when it came into force
 * @param summary what it says
 * @param basis its sources and how well it is confirmed
 */
public record Agreement(
    String id,
    String title,
    AgreementKind kind,
    Edtf date,
    Optional<String> format,
    Optional<String> event,
    Optional<AgreementStatus> status,
    List<Party> parties,
    Optional<Edtf> inForce,
    Optional<String> summary,
    Basis basis)
    implements Attested {

  /** Copies the lists. */
  public Agreement {
    parties = List.copyOf(parties);
  }

  @Override
  public Agreement withId(String other) {
    return new Agreement(
        other, title, kind, date, format, event, status, parties, inForce, summary, basis);
  }

  @Override
  public ItemKind kindOfItem() {
    return ItemKind.AGREEMENT;
  }

  @Override
  public String label() {
    return title;
  }

  @Override
  public Optional<Edtf> when() {
    return Optional.of(date);
  }
}
