package org.silkroadatlas.dataset;

import org.silkroadatlas.model.Office;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Tenure;

/** Reads the records of persons. */
final class PersonRecords {
  private PersonRecords() {}

  static Person person(Fields fields) {
    var person =
        new Person(
            fields.id(),
            fields.requiredNames("names"),
            fields.optionalText("family"),
            fields.optionalTexts("spellings"),
            fields.optionalOwner("country"),
            fields.list("offices", 0, PersonRecords::tenure),
            fields.wikidata(),
            fields.optionalText("note"),
            fields.sources());
    person
        .family()
        .filter(family -> !family.isBlank() && person.given().isEmpty())
        .ifPresent(family -> fields.fault("family", FaultKind.BAD_FAMILY, Faults.quoted(family)));
    return person;
  }

  private static Tenure tenure(Fields fields) {
    var tenure =
        new Tenure(
            fields.choice("office", Office.class),
            fields.optionalText("title"),
            fields.optionalOwner("country"),
            fields.singleDate("from"),
            fields.singleDate("to"));
    Dates.ordered(fields, tenure.from(), "to", tenure.to());
    return tenure;
  }
}
