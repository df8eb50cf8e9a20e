package org.silkroadatlas.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Office;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Tenure;

/**
 * Who represented a country at an event. The only class that turns a person and the office held on
 * that day into words.
 *
 * @param person who it was, where known
 * @param tenure the person's office on the day, or the last one before
 * @param former whether that office was no longer held
 * @param words what the record says where no person is named, such as “its ambassador”
 * @param unnamed whether the name was looked for and not found
 */
public record Representation(
    Optional<Person> person,
    Optional<Tenure> tenure,
    boolean former,
    Optional<String> words,
    boolean unnamed) {

  /** The wording of representations in a language. */
  public interface Words {
    /** The code of the language. */
    String language();

    /** The name of an office, either on its own or following the name of a person. */
    String office(Office office, boolean alone);

    /** A title in this language, either on its own or following the name of a person. */
    String title(String title, boolean alone);

    /** An office or title that is no longer held. */
    String former(String office);

    /** A note that the name was looked for and not found. */
    String unnamed();
  }

  /** Who represented a participant at an event. */
  public static Representation of(DatasetIndex index, Event event, Participant participant) {
    var person = participant.person().map(index::person);
    var day = event.date().earliest();
    var now = person.flatMap(it -> held(it, day, participant));
    var before = now.isPresent() ? now : person.flatMap(it -> heldBefore(it, day));
    return new Representation(
        person,
        before,
        now.isEmpty() && before.isPresent(),
        participant.by(),
        participant.unnamed());
  }

  /** The office of a person on a day; the most significant one if there were several. */
  public static Representation of(Person person, LocalDate day) {
    var now =
        person.offices().stream()
            .filter(held -> held.span().contains(day))
            .min(Comparator.comparing(Tenure::office));
    var before = now.isPresent() ? now : heldBefore(person, day);
    return new Representation(
        Optional.of(person), before, now.isEmpty() && before.isPresent(), Optional.empty(), false);
  }

  /** Prefers the office for the represented country and of the given rank. */
  private static Optional<Tenure> held(Person person, LocalDate day, Participant participant) {
    return person.offices().stream()
        .filter(held -> held.span().contains(day))
        .min(
            Comparator.comparing(
                    (Tenure held) ->
                        held.country().filter(of -> !of.equals(participant.country())).isPresent())
                .thenComparing(
                    held ->
                        participant.rank().filter(rank -> rank != held.office().rank()).isPresent())
                .thenComparing(Tenure::office));
  }

  private static Optional<Tenure> heldBefore(Person person, LocalDate day) {
    return person.offices().stream()
        .filter(held -> !held.span().end().isAfter(day))
        .max(Comparator.comparing(held -> held.span().end()));
  }

  /** The person and office in words; empty if nothing is known about either. */
  public String text(Words in) {
    if (person.isEmpty()) {
      return words.orElse(unnamed ? in.unnamed() : "");
    }
    var office = office(in, false);
    return person.get().name(in.language()) + (office.isEmpty() ? "" : ", " + office);
  }

  /** The office in words, on its own; empty if none is known. */
  public String office(Words in) {
    return office(in, true);
  }

  private String office(Words in, boolean alone) {
    var name = tenure.map(held -> title(held, in, alone && !former)).orElse("");
    return former && !name.isEmpty() ? in.former(name) : name;
  }

  /** The title or office in words, on its own; empty if none is known. */
  public static String title(Tenure held, Words in) {
    return title(held, in, true);
  }

  private static String title(Tenure held, Words in, boolean alone) {
    return held.title()
        .map(title -> in.title(title, alone))
        .orElseGet(() -> held.office() == Office.OTHER ? "" : in.office(held.office(), alone));
  }
}
