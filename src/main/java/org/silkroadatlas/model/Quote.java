package org.silkroadatlas.model;

import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * The words of a person.
 *
 * @param id unique within its kind; never changes once released
 * @param speaker who said it
 * @param office the speaker's office at the time
 * @param person id of the speaker
 * @param country id of the country spoken for
 * @param date when
 * @param occasion where and on what occasion
 * @param event id of the event
 * @param format id of the format
 * @param text the words in English
 * @param wording where the words come from
 * @param original the words as spoken, unless they were spoken in English
 * @param basis its sources and how well it is confirmed
 */
public record Quote(
    String id,
    String speaker,
    String office,
    Optional<String> person,
    Optional<String> country,
    Edtf date,
    String occasion,
    Optional<String> event,
    Optional<String> format,
    String text,
    Wording wording,
    Optional<Original> original,
    Basis basis)
    implements Attested {

  /** Whether the words can be read in the language in which they were spoken or written. */
  public boolean isInOwnLanguage() {
    return original.isPresent() || wording == Wording.VERBATIM;
  }

  /** This quote with only the name of the speaker. */
  public Quote withoutPerson() {
    return new Quote(
        id,
        speaker,
        office,
        Optional.empty(),
        country,
        date,
        occasion,
        event,
        format,
        text,
        wording,
        original,
        basis);
  }

  @Override
  public Quote withId(String other) {
    return new Quote(
        other, speaker, office, person, country, date, occasion, event, format, text, wording,
        original, basis);
  }

  @Override
  public ItemKind kindOfItem() {
    return ItemKind.QUOTE;
  }

  @Override
  public String label() {
    return speaker + ": " + text;
  }

  @Override
  public Optional<Edtf> when() {
    return Optional.of(date);
  }
}
