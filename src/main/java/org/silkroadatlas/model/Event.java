package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * Something that happened, or was meant to, at some time.
 *
 * @param id unique among its kind, never changed once released
 * @param date when
 * @param title what to call it
 * @param place id of the place
 * @param format id of the format
 * @param kind what sort of thing
 * @param level the rank of those who met
 * @param status whether it took place
 * @param virtual whether it was held by video link
 * @param participants who took part
 * @param absent ids of members of the format that did not take part, as a source says
 * @param unclear ids of members of whom no source says whether they took part
 * @param summary one to three sentences
 * @param basis what it rests on
 */
public record Event(
    String id,
    Edtf date,
    String title,
    Optional<String> place,
    String format,
    EventKind kind,
    Level level,
    Status status,
    boolean virtual,
    List<Participant> participants,
    List<String> absent,
    List<String> unclear,
    String summary,
    Basis basis)
    implements Attested {

  /** Copies the lists. */
  public Event {
    participants = List.copyOf(participants);
    absent = List.copyOf(absent);
    unclear = List.copyOf(unclear);
  }

  @Override
  public ItemKind kindOfItem() {
    return ItemKind.EVENT;
  }

  @Override
  public String label() {
    return title;
  }

  @Override
  public Optional<Edtf> when() {
    return Optional.of(date);
  }

  /** Whether it took place: only such events are counted. */
  public boolean held() {
    return status == Status.HELD;
  }

  /** Whether a country took part. */
  public boolean involves(String country) {
    return participants.stream().anyMatch(p -> p.country().equals(country));
  }
}
