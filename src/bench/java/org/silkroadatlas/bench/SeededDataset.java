package org.silkroadatlas.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.silkroadatlas.model.Attendance;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.model.Translations;
import org.silkroadatlas.time.Edtf;

/**
 * Datasets of any size, the same for the same seed: the countries, places, formats and roles of a
 * real one with the requested number of events. Dates, participants and statuses are distributed as
 * in the real one: most are exact days, some last for days, a few are months or years; one in
 * twenty did not take place.
 */
public final class SeededDataset {
  private static final List<Status> NOT_HELD =
      List.of(Status.PLANNED, Status.POSTPONED, Status.CANCELLED);

  private final Dataset base;
  private final Random random;
  private final List<String> places;
  private final List<String> countries;

  private SeededDataset(Dataset base, long seed) {
    this.base = base;
    random = new Random(seed);
    places = base.places().stream().map(Item::id).toList();
    countries = base.countries().stream().map(Item::id).toList();
  }

  /**
   * A dataset.
   *
   * @param base the source of everything but the events
   * @param events the number of events
   * @param seed the same seed gives the same dataset
   */
  public static Dataset of(Dataset base, int events, long seed) {
    return new SeededDataset(base, seed).create(events);
  }

  private Dataset create(int count) {
    var events = new ArrayList<Event>(count);
    for (var i = 0; i < count; i++) {
      events.add(event(i));
    }
    return new Dataset(
        base.manifest(),
        base.countries(),
        base.places(),
        base.persons(),
        base.formats(),
        base.memberships(),
        events,
        List.of(),
        List.of(),
        List.of(),
        base.routes(),
        base.sources(),
        List.of(),
        List.of(),
        List.of(),
        Translations.NONE);
  }

  private Event event(int number) {
    var format = format();
    var kind = pick(List.of(EventKind.values()));
    var place = pick(places);
    return new Event(
        "seeded-" + number,
        date(),
        "Event " + number + " of " + format.shortName() + " in " + place,
        random.nextInt(10) == 0 ? Optional.empty() : Optional.of(place),
        format.id(),
        kind,
        pick(List.of(Level.values())),
        random.nextInt(20) == 0 ? pick(NOT_HELD) : Status.HELD,
        random.nextInt(20) == 0,
        participants(),
        List.of(),
        List.of(),
        "A " + kind.key() + " that never was.",
        Basis.unchecked(List.of(base.sources().getFirst().id())));
  }

  /** A few formats have most of the events. */
  private Format format() {
    var share = random.nextDouble();
    return base.formats().get((int) (share * share * base.formats().size()));
  }

  private Edtf date() {
    var years = base.manifest().years();
    var first = years.span().start();
    var days = (int) (years.span().end().toEpochDay() - first.toEpochDay());
    // more events in later years
    var day = first.plusDays((long) (Math.sqrt(random.nextDouble()) * (days - 12)));
    return Edtf.parse(
        switch (random.nextInt(50)) {
          case 0 -> day.toString().substring(0, 4);
          case 1, 2 -> day.toString().substring(0, 7);
          case 3 -> day.toString().substring(0, 7) + "~";
          case 4, 5, 6, 7, 8, 9, 10, 11 -> lasting(day);
          default -> day.toString();
        });
  }

  private String lasting(LocalDate day) {
    return day + "/" + day.plusDays(1 + random.nextInt(9));
  }

  private List<Participant> participants() {
    var chosen = new LinkedHashMap<String, Participant>();
    var wanted = 2 + random.nextInt(5);
    for (var i = 0; i < wanted; i++) {
      var share = random.nextDouble();
      var country = countries.get((int) (share * share * countries.size()));
      chosen.put(country, new Participant(country, Attendance.MEMBER));
    }
    return List.copyOf(chosen.values());
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
