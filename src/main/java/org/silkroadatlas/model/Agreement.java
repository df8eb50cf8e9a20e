package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * A document with the acts of its parties.
 *
 * @param id unique among its kind, never changed once released
 * @param title its English title
 * @param kind what sort of document
 * @param date when it was signed or adopted
 * @param format id of the format
 * @param event id of the event at which it was signed
 * @param parties the countries and what each of them did
 * @param inForce when it came into force
 * @param summary what it says
 * @param essay the words of the essay that name it
 * @param confidence how well it is confirmed
 * @param note a remark for the reader: doubts, readings that differ
 * @param sources ids of the sources, at least one
 */
public record Agreement(
    String id,
    String title,
    AgreementKind kind,
    Edtf date,
    Optional<String> format,
    Optional<String> event,
    List<Party> parties,
    Optional<Edtf> inForce,
    Optional<String> summary,
    Optional<String> essay,
    Confidence confidence,
    Optional<String> note,
    List<String> sources)
    implements Item {

  /** Copies the lists. */
  public Agreement {
    parties = List.copyOf(parties);
    sources = List.copyOf(sources);
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
