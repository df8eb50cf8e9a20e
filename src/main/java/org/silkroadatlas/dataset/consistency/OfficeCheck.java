package org.silkroadatlas.dataset.consistency;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Quote;

/**
 * A country's representative belongs to it and is given by record, not as text; a quoted person's
 * name is spelt as in the record.
 */
record OfficeCheck(Facts facts) implements Consistency.Check {

  @Override
  public void run(Findings findings) {
    for (var event : facts.dataset().events()) {
      for (var i = 0; i < event.participants().size(); i++) {
        var participant = event.participants().get(i);
        var at = "participants/" + i + "/person";
        participant
            .person()
            .flatMap(facts::person)
            .filter(person -> !belongs(person, participant.country()))
            .ifPresent(
                person ->
                    findings.add(
                        Rule.NO_OFFICE,
                        "events",
                        event.id(),
                        at,
                        person.label(),
                        facts.name(participant.country())));
        asText(event.id(), participant, "participants/" + i + "/by", findings);
      }
    }
    facts.dataset().quotes().forEach(quote -> speaker(quote, findings));
  }

  private boolean belongs(Person person, String country) {
    return person.country().filter(country::equals).isPresent()
        || person.offices().stream()
            .anyMatch(held -> held.country().filter(country::equals).isPresent())
        || person.country().flatMap(facts::country).isEmpty();
  }

  /** A text that names two persons cannot be replaced with either of them. */
  private void asText(String event, Participant participant, String at, Findings findings) {
    participant
        .by()
        .map(text -> facts.dataset().persons().stream().filter(it -> names(text, it)).toList())
        .filter(named -> named.size() == 1)
        .map(List::getFirst)
        .filter(person -> belongs(person, participant.country()))
        .ifPresent(
            person ->
                findings.add(
                    Rule.PERSON_AS_TEXT, "events", event, at, person.label(), person.id()));
  }

  private static boolean names(String text, Person person) {
    return Stream.concat(Stream.of(person.label()), person.spellings().stream())
        .anyMatch(
            name ->
                text.contains(name)
                    && Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})")
                        .matcher(text)
                        .find());
  }

  private void speaker(Quote quote, Findings findings) {
    quote
        .person()
        .flatMap(facts::person)
        .filter(person -> !quote.speaker().contains(person.label()))
        .ifPresent(
            person ->
                findings.add(
                    Rule.OTHER_SPELLING,
                    "quotes",
                    quote.id(),
                    "speaker",
                    quote.speaker(),
                    person.label()));
  }
}
