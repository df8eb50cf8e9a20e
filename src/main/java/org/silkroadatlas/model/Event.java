package org.silkroadatlas.model;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * Something that happened, or was planned to, at some time.
 *
 * @param id unique within its kind; never changes once released
 * @param date when
 * @param title its English title
 * @param place id of the place
 * @param format id of the format
 * @param kind the kind of event
 * @param level the rank of those who met
 * @param status whether it took place
 * @param virtual whether it was held by video link
 * @param participants who took part
 * @param absent ids of members of the format that a source says did not take part
 * @param unclear ids of members whose participation no source mentions
 * @param summary one to three sentences
 * @param basis its sources and how well it is confirmed
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
  public Event withId(String other) {
    return new Event(
        other,
        date,
        title,
        place,
        format,
        kind,
        level,
        status,
        virtual,
        participants,
        absent,
        unclear,
        summary,
        basis);
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

  /** Whether it took place; other events are not counted. */
  public boolean held() {
    return status == Status.HELD;
  }

  /** This event with other participants. */
  public Event withParticipants(List<Participant> others) {
    return new Event(
        id, date, title, place, format, kind, level, status, virtual, others, absent, unclear,
        summary, basis);
  }

  /** Whether a country took part. */
  public boolean involves(String country) {
    return participants.stream().anyMatch(p -> p.country().equals(country));
  }
}
