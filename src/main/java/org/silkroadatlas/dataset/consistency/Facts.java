package org.silkroadatlas.dataset.consistency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.time.Edtf;

/** A dataset with look-ups for the rules. All references are valid: the reader has checked them. */
final class Facts {
  private final Dataset dataset;
  private final Map<String, Country> countries;
  private final Map<String, Format> formats;
  private final Map<String, Event> events;
  private final Map<String, Person> persons;
  private final Map<String, Source> sources;
  private final Map<String, List<Membership>> memberships;

  Facts(Dataset dataset) {
    this.dataset = dataset;
    countries = byId(dataset.countries());
    formats = byId(dataset.formats());
    events = byId(dataset.events());
    persons = byId(dataset.persons());
    sources = byId(dataset.sources());
    memberships = dataset.memberships().stream().collect(Collectors.groupingBy(Membership::format));
  }

  private static <T extends Item> Map<String, T> byId(Collection<T> items) {
    return items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
  }

  Dataset dataset() {
    return dataset;
  }

  Optional<Country> country(String id) {
    return Optional.ofNullable(countries.get(id));
  }

  /** The English name of a country. */
  String name(String country) {
    return country(country).map(Country::label).orElse(country);
  }

  Optional<Format> format(String id) {
    return Optional.ofNullable(formats.get(id));
  }

  Optional<Event> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  Optional<Person> person(String id) {
    return Optional.ofNullable(persons.get(id));
  }

  List<Source> sources(Item item) {
    return item.sources().stream()
        .flatMap(id -> Optional.ofNullable(sources.get(id)).stream())
        .toList();
  }

  /** All roles in a format, including offices. */
  List<Membership> memberships(String format) {
    return memberships.getOrDefault(format, List.of());
  }

  /** The roles in a format on a day, without offices. */
  List<Membership> roles(String format, LocalDate day) {
    return memberships(format).stream()
        .filter(held -> !held.role().isOffice() && held.span().contains(day))
        .toList();
  }

  /** Whether a role is full membership. */
  static boolean isMember(Role role) {
    return role == Role.FOUNDING_MEMBER || role == Role.MEMBER;
  }

  /** Whether two dates can be the same day, given their precision. */
  static boolean canBeSame(Edtf one, Edtf other) {
    return one.span().overlaps(other.span());
  }
}
