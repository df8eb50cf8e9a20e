package org.silkroadatlas.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Dataset;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Participant;
import org.silkroadatlas.model.Party;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Quote;

/** Summarises in one line how a record was read. */
final class RecordSummary {
  private final Messages messages;
  private final Dataset dataset;

  RecordSummary(Messages messages, Dataset dataset) {
    this.messages = messages;
    this.dataset = dataset;
  }

  /**
   * Date, place and countries in one line.
   *
   * @param own contains new places and countries
   */
  String of(Item item, OwnRecords own) {
    var parts = new ArrayList<String>();
    item.when().map(messages::date).ifPresent(parts::add);
    switch (item) {
      case Event it -> {
        it.place().flatMap(id -> place(id, own)).map(Place::name).ifPresent(parts::add);
        parts.add(names(it.participants().stream().map(Participant::country).toList(), own));
      }
      case Agreement it ->
          parts.add(names(it.parties().stream().map(Party::country).toList(), own));
      case Quote it -> {
        parts.add(it.speaker());
        parts.add(names(it.country().stream().toList(), own));
      }
      case Figure it -> {
        parts.add(it.value() + " " + it.unit());
        parts.add(names(it.countries(), own));
      }
      case Place it -> {
        parts.add(it.name());
        parts.add(String.format(Locale.ROOT, "%.3f, %.3f", it.lat(), it.lon()));
      }
      default -> parts.add(item.label());
    }
    parts.removeIf(String::isBlank);
    return String.join(" · ", parts);
  }

  private Optional<Place> place(String id, OwnRecords own) {
    return own.places().stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .or(() -> dataset.places().stream().filter(place -> place.id().equals(id)).findFirst());
  }

  private String names(List<String> ids, OwnRecords own) {
    var language = messages.language().code();
    return ids.stream()
        .map(
            id ->
                own.countries().stream()
                    .filter(country -> country.id().equals(id))
                    .findFirst()
                    .or(() -> country(id))
                    .map(country -> country.name(language))
                    .orElse(id))
        .collect(Collectors.joining(", "));
  }

  private Optional<Country> country(String id) {
    return dataset.countries().stream().filter(country -> country.id().equals(id)).findFirst();
  }
}
