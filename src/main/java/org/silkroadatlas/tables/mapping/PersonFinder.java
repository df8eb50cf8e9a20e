package org.silkroadatlas.tables.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Translations;
import org.silkroadatlas.query.TextFold;

/**
 * Finds persons by their names in any language or spelling, with either name first. A family name
 * alone is enough only together with the country. A name that fits two persons finds none.
 */
final class PersonFinder {
  /** Chinese puts a point between the names of foreigners. */
  private static final Pattern WORDS = Pattern.compile("[\\s·•]+");

  private final Map<String, Set<Person>> byName = new HashMap<>();
  private final Map<String, Set<Person>> byFamily = new HashMap<>();

  /**
   * Searches some persons.
   *
   * @param texts their names in other languages
   */
  PersonFinder(Collection<Person> persons, Translations texts) {
    persons.forEach(this::add);
    var byRecord =
        persons.stream()
            .collect(Collectors.toMap(it -> it.ref().toString(), it -> it, (a, b) -> b));
    for (var language : texts.languages()) {
      for (var translation : texts.in(language).orElseThrow().translations()) {
        var person = byRecord.get(translation.record());
        var name = translation.text().get("name");
        if (person != null && name != null) {
          named(name, person);
          family(name, person);
        }
      }
    }
  }

  /** A finder of the same persons, to which others can be added. */
  PersonFinder copy() {
    var copy = new PersonFinder(List.of(), Translations.NONE);
    byName.forEach((name, persons) -> copy.byName.put(name, new LinkedHashSet<>(persons)));
    byFamily.forEach((name, persons) -> copy.byFamily.put(name, new LinkedHashSet<>(persons)));
    return copy;
  }

  /** Adds a person. */
  void add(Person person) {
    named(person.id(), person);
    person.names().values().forEach(name -> named(name, person));
    for (var spelling : person.spellings()) {
      if (spelling.contains(" ")) {
        named(spelling, person);
      } else {
        put(byFamily, spelling, person);
      }
    }
    person.names().values().forEach(name -> family(name, person));
    person.family().ifPresent(family -> put(byFamily, family, person));
  }

  private void named(String name, Person person) {
    put(byName, name, person);
    var last = name.lastIndexOf(' ');
    if (last > 0) {
      put(byName, name.substring(last + 1) + " " + name.substring(0, last), person);
    }
  }

  /** The family name is in the same position in all languages as in English. */
  private void family(String name, Person person) {
    var family = person.family();
    var words = WORDS.split(name.strip(), -1);
    if (family.isPresent() && words.length > 1) {
      var isFirst = person.label().startsWith(family.get() + " ");
      put(byFamily, words[isFirst ? 0 : words.length - 1], person);
    }
  }

  private static void put(Map<String, Set<Person>> names, String name, Person person) {
    var same = names.computeIfAbsent(TextFold.fold(name), n -> new LinkedHashSet<>());
    // If ids clash, the later person counts.
    same.removeIf(it -> it.id().equals(person.id()));
    same.add(person);
  }

  /**
   * The person that a text names.
   *
   * @param country the id of the person's country, if known
   */
  Optional<Person> find(String text, Optional<String> country) {
    var folded = TextFold.fold(text.replace(",", " "));
    var named = byName.getOrDefault(folded, Set.of());
    if (!named.isEmpty()) {
      return only(named);
    }
    return country.flatMap(
        id ->
            only(
                byFamily.getOrDefault(folded, Set.of()).stream()
                    .filter(person -> person.country().filter(id::equals).isPresent())
                    .collect(Collectors.toSet())));
  }

  private static Optional<Person> only(Set<Person> found) {
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}
