package org.silkroadatlas.dataset.consistency;

import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Quote;

/** Who represents a country belongs to it; who is quoted is spelt as in the record. */
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
