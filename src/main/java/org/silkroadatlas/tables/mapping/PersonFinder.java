package org.silkroadatlas.tables.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.query.TextFold;

/**
 * Finds persons by their names in any language or another spelling, whichever name comes first. A
 * family name alone names a person only beside the country. What fits two persons names none.
 */
final class PersonFinder {
  private final Map<String, Set<Person>> byName = new HashMap<>();
  private final Map<String, Set<Person>> byFamily = new HashMap<>();

  PersonFinder(Collection<Person> persons) {
    persons.forEach(this::add);
  }

  /** Finds another person, too. */
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

  /** The family name stands in other languages where it stands in English. */
  private void family(String name, Person person) {
    var family = person.family();
    if (family.isPresent() && name.contains(" ")) {
      var isFirst = person.label().startsWith(family.get() + " ");
      put(
          byFamily,
          isFirst
              ? name.substring(0, name.indexOf(' '))
              : name.substring(name.lastIndexOf(' ') + 1),
          person);
    }
  }

  private static void put(Map<String, Set<Person>> names, String name, Person person) {
    var same = names.computeIfAbsent(TextFold.fold(name), n -> new LinkedHashSet<>());
    // Of two with one id the later counts.
    same.removeIf(it -> it.id().equals(person.id()));
    same.add(person);
  }

  /**
   * The person whom a text names.
   *
   * @param country the id of the country that the person is said to be of, if that is known
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
