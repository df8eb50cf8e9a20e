package org.silkroadatlas.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Fits own records to the dataset that they overlay, which may be newer than they are. */
public final class OwnFit {
  private final Set<String> countries = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> formats = new HashSet<>();
  private final Set<String> sources = new HashSet<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> events = new HashSet<>();
  private final Set<String> known = new HashSet<>();

  private OwnFit(Dataset dataset, OwnRecords own) {
    add(countries, dataset.countries(), own.countries());
    add(sources, dataset.sources(), own.sources());
    add(persons, dataset.persons(), own.persons());
    own.places().stream().filter(this::fits).forEach(place -> places.add(place.id()));
    dataset.places().forEach(place -> places.add(place.id()));
    own.formats().stream().filter(this::fits).forEach(format -> formats.add(format.id()));
    dataset.formats().forEach(format -> formats.add(format.id()));
    add(events, dataset.events(), own.events());
    dataset.events().forEach(event -> known.add(content(event)));
    dataset.agreements().forEach(agreement -> known.add(content(agreement)));
  }

  private static void add(
      Set<String> ids, Collection<? extends Item> some, Collection<? extends Item> others) {
    some.forEach(item -> ids.add(item.id()));
    others.forEach(item -> ids.add(item.id()));
  }

  /**
   * The own records that can be shown over a dataset: those whose references exist, without those
   * that the dataset itself has gained since.
   */
  public static OwnRecords of(Dataset dataset, OwnRecords own) {
    var fit = new OwnFit(dataset, own);
    var kept = new ArrayList<Item>();
    own.all().stream()
        .map(fit::withKnownPersons)
        .filter(fit::fits)
        .filter(fit::isNew)
        .forEach(kept::add);
    return kept.equals(own.all()) ? own : OwnRecords.of(kept);
  }

  /** If a person no longer exists, the record keeps its text about that person. */
  private Item withKnownPersons(Item item) {
    return switch (item) {
      case Event it when !it.participants().stream().allMatch(this::isPersonKnown) ->
          it.withParticipants(
              it.participants().stream()
                  .map(guest -> isPersonKnown(guest) ? guest : guest.withoutPerson())
                  .toList());
      case Quote it when !it.person().map(persons::contains).orElse(true) -> it.withoutPerson();
      default -> item;
    };
  }

  private boolean isPersonKnown(Participant participant) {
    return participant.person().map(persons::contains).orElse(true);
  }

  private boolean isNew(Item item) {
    return !(item instanceof Event || item instanceof Agreement) || !known.contains(content(item));
  }

  private static String content(Item item) {
    var date = item.when().map(Object::toString).orElse("");
    return item.kindOfItem() + "|" + date + "|" + item.label().strip().toLowerCase(Locale.ROOT);
  }

  private boolean fits(Item item) {
    return sources.containsAll(item.sources())
        && switch (item) {
          case Place it -> countries.contains(it.country());
          case Event it ->
              formats.contains(it.format())
                  && it.place().map(places::contains).orElse(true)
                  && it.participants().stream().allMatch(this::fits);
          case Membership it -> formats.contains(it.format()) && countries.contains(it.country());
          case Agreement it ->
              fits(it.format())
                  && it.event().map(events::contains).orElse(true)
                  && it.parties().stream().allMatch(party -> countries.contains(party.country()));
          case Quote it ->
              fits(it.format())
                  && it.event().map(events::contains).orElse(true)
                  && it.person().map(persons::contains).orElse(true)
                  && it.country().map(countries::contains).orElse(true);
          case Figure it ->
              fits(it.format())
                  && it.event().map(events::contains).orElse(true)
                  && countries.containsAll(it.countries())
                  && it.counterpart().map(countries::contains).orElse(true);
          default -> true;
        };
  }

  private boolean fits(Optional<String> format) {
    return format.map(formats::contains).orElse(true);
  }

  private boolean fits(Participant participant) {
    return countries.contains(participant.country())
        && participant.person().map(persons::contains).orElse(true);
  }
}
