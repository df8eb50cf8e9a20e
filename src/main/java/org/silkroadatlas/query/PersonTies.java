package org.silkroadatlas.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Participant;

/**
 * Whom a person met, where, and how often: held events in which both represented somebody. An event
 * that runs over the turn of a year counts in the year in which it began.
 *
 * @param person id of the person
 * @param meetings the held events that the person attended, in chronological order
 * @param order ids of the others: those met most often in the requested year first, then over all
 *     years
 * @param counts by person, then by year; years without a meeting are left out
 * @param places ids of places with the number of events there, most first
 */
public record PersonTies(
    String person,
    List<Event> meetings,
    List<String> order,
    Map<String, Map<Integer, Integer>> counts,
    Map<String, Integer> places) {

  /** Copies the lists. */
  public PersonTies {
    meetings = List.copyOf(meetings);
    order = List.copyOf(order);
  }

  /** In how many events of a year both took part. */
  public int count(String other, int year) {
    return counts.getOrDefault(other, Map.of()).getOrDefault(year, 0);
  }

  /** In how many events of all years both took part. */
  public int total(String other) {
    return counts.getOrDefault(other, Map.of()).values().stream().mapToInt(n -> n).sum();
  }

  /** The held events that both attended, in chronological order. */
  public static List<Event> together(DatasetIndex index, String one, String other) {
    return attended(index, one).stream().filter(event -> has(event, other)).toList();
  }

  /** The places where a person attended held events in a year, with their number, most first. */
  public static Map<String, Integer> journeys(DatasetIndex index, String person, int year) {
    return places(attended(index, person).stream().filter(event -> year(event) == year).toList());
  }

  /**
   * The ties of a person.
   *
   * @param year whose meetings come first
   */
  public static PersonTies of(DatasetIndex index, String person, int year) {
    var meetings = attended(index, person);
    var counts = new HashMap<String, Map<Integer, Integer>>();
    for (var event : meetings) {
      event.participants().stream()
          .flatMap(it -> it.person().stream())
          .distinct()
          .filter(other -> !other.equals(person))
          .forEach(
              other ->
                  counts
                      .computeIfAbsent(other, it -> new TreeMap<>())
                      .merge(year(event), 1, Integer::sum));
    }
    var unordered = new PersonTies(person, meetings, List.of(), counts, Map.of());
    var order = new ArrayList<>(counts.keySet());
    order.sort(
        Comparator.comparingInt((String other) -> -unordered.count(other, year))
            .thenComparingInt(other -> -unordered.total(other))
            .thenComparing(Comparator.naturalOrder()));
    return new PersonTies(person, meetings, order, counts, places(meetings));
  }

  /** How many of the given events began in each year; years without any are left out. */
  public static Map<Integer, Integer> byYear(List<Event> events) {
    var counts = new TreeMap<Integer, Integer>();
    events.forEach(event -> counts.merge(year(event), 1, Integer::sum));
    return counts;
  }

  private static List<Event> attended(DatasetIndex index, String person) {
    var found = index.events().ofPerson(person);
    found.andNot(index.notHeld());
    return index.events().select(found);
  }

  private static boolean has(Event event, String person) {
    return event.participants().stream()
        .map(Participant::person)
        .anyMatch(it -> it.filter(person::equals).isPresent());
  }

  private static int year(Event event) {
    return Cursor.at(event.date()).year();
  }

  /** Where people were physically present: meetings by video link do not count. */
  private static Map<String, Integer> places(List<Event> events) {
    var counts = new TreeMap<String, Integer>();
    events.stream()
        .filter(event -> !event.virtual())
        .forEach(event -> event.place().ifPresent(id -> counts.merge(id, 1, Integer::sum)));
    var sorted = new LinkedHashMap<String, Integer>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
