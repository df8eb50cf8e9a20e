package org.silkroadatlas.present;

import java.text.Collator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.coordination.OfficeWords;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Role;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Partners;
import org.silkroadatlas.query.PersonTies;
import org.silkroadatlas.query.Representation;

/** The text of the card about a format, a country or a person as of the cursor. */
final class Profile {
  /** The maximum number of partners that are named. */
  private static final int MOST = 5;

  private final Messages messages;
  private final DatasetIndex index;
  private final Cursor cursor;

  Profile(Messages messages, DatasetIndex index, Cursor cursor) {
    this.messages = messages;
    this.index = index;
    this.cursor = cursor;
  }

  /** The time it refers to. */
  String time() {
    return cursor instanceof Cursor.OnDay(var day)
        ? messages.date(day)
        : Integer.toString(cursor.year());
  }

  /** The members of a format, one role per line. */
  String members(Format format) {
    var language = messages.locale().getLanguage();
    return lines(
        index.memberships().ofFormat(format.id()),
        held -> index.country(held.country()).name(language));
  }

  /** The formats of a country, one role per line. */
  String formats(Country country) {
    return lines(
        index.memberships().ofCountry(country.id()),
        held -> index.format(held.format()).shortName());
  }

  private String lines(List<Membership> all, Function<Membership, String> name) {
    Map<Role, TreeSet<String>> names = new EnumMap<>(Role.class);
    all.stream()
        .filter(held -> !held.role().isOffice() && held.span().contains(cursor.day()))
        .forEach(
            held ->
                names
                    .computeIfAbsent(
                        held.role(), role -> new TreeSet<>(Collator.getInstance(messages.locale())))
                    .add(name.apply(held)));
    return names.entrySet().stream()
        .map(role -> messages.name(role.getKey()) + ": " + String.join(", ", role.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** The countries that a country met most often in the year; empty if none. */
  String partners(Country country) {
    var partners = Partners.of(index, country.id(), cursor.year());
    var language = messages.locale().getLanguage();
    return met(
        "present.meetings",
        partners.order(),
        other -> partners.count(other, cursor.year()),
        other -> index.country(other).name(language));
  }

  /** A person's office on the day, and its country. */
  String office(Person person) {
    return Representation.of(person, cursor.day()).office(new OfficeWords(messages));
  }

  /** Whom a person met most often in the year, and where the person was. */
  String met(Person person) {
    var year = cursor.year();
    var language = messages.locale().getLanguage();
    var ties = PersonTies.of(index, person.id(), year);
    var journeys = PersonTies.journeys(index, person.id(), year);
    var lines =
        List.of(
            met(
                "present.met",
                ties.order(),
                other -> ties.count(other, year),
                other -> index.person(other).name(language)),
            met(
                "present.places",
                List.copyOf(journeys.keySet()),
                place -> journeys.getOrDefault(place, 0),
                place -> index.place(place).name()));
    return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
  }

  private String met(
      String key, List<String> order, ToIntFunction<String> count, Function<String, String> name) {
    var most =
        order.stream()
            .filter(id -> count.applyAsInt(id) > 0)
            .limit(MOST)
            .map(id -> name.apply(id) + " " + count.applyAsInt(id))
            .collect(Collectors.joining(", "));
    return most.isEmpty() ? "" : messages.get(key, Integer.toString(cursor.year()), most);
  }
}
