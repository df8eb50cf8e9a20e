package org.silkroadatlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * Somebody who represented a country or an organisation, or who is quoted.
 *
 * @param id unique within its kind; never changes once released
 * @param names names by language code, always with {@code en}
 * @param family the family name, which the name in English begins or ends with; absent where a name
 *     has none, as in Mongolia
 * @param spellings other spellings under which sources name the person
 * @param country id of the country, or of the format, the person belongs to
 * @param offices the offices held, in any order
 * @param wikidata the identifier in Wikidata, such as Q57374
 * @param note a note for the reader
 * @param sources ids of the sources, at least one
 */
public record Person(
    String id,
    Map<String, String> names,
    Optional<String> family,
    List<String> spellings,
    Optional<String> country,
    List<Tenure> offices,
    Optional<String> wikidata,
    Optional<String> note,
    List<String> sources)
    implements Item {

  /** Copies the lists. */
  public Person {
    names = Map.copyOf(names);
    spellings = List.copyOf(spellings);
    offices = List.copyOf(offices);
    sources = List.copyOf(sources);
  }

  @Override
  public Person withId(String other) {
    return new Person(other, names, family, spellings, country, offices, wikidata, note, sources);
  }

  @Override
  public ItemKind kindOfItem() {
    return ItemKind.PERSON;
  }

  @Override
  public String label() {
    return name("en");
  }

  @Override
  public Optional<Edtf> when() {
    return Optional.empty();
  }

  /**
   * The English name without the family name: “Jinping”, “Kassym-Jomart”. Empty if the name neither
   * begins nor ends with a family name.
   */
  public Optional<String> given() {
    return family.flatMap(Person.this::without);
  }

  private Optional<String> without(String part) {
    var whole = label();
    if (whole.startsWith(part + " ")) {
      return Optional.of(whole.substring(part.length() + 1));
    }
    return whole.endsWith(" " + part)
        ? Optional.of(whole.substring(0, whole.length() - part.length() - 1))
        : Optional.empty();
  }

  /** The name in a language; falls back to English. */
  public String name(String language) {
    var name = names.get(language);
    return name != null ? name : names.getOrDefault("en", id);
  }
}
