package org.silkroadatlas.present;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Person;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Visible;

/** Finds the one quote, agreement, figure, format, country or person that matters for a scene. */
final class KeyItem {
  private KeyItem() {}

  /**
   * The quote, agreement, figure, format, country or person that is read; else the quote, or
   * without one the agreement, that belongs to what is read. Without a focus nothing is singled
   * out: the caption speaks.
   */
  static Optional<Item> of(DatasetIndex index, Visible visible) {
    var focus = visible.state().focus().flatMap(index::find);
    if (focus.isEmpty()) {
      return Optional.empty();
    }
    return switch (focus.get()) {
      case Quote quote -> Optional.of(quote);
      case Agreement agreement -> Optional.of(agreement);
      case Figure figure -> Optional.of(figure);
      case Format format -> Optional.of(format);
      case Person person -> Optional.of(person);
      // With a filter by formats it is the map that tells of the country.
      case Country country ->
          Optional.<Item>of(country).filter(item -> visible.state().filter().formats().isEmpty());
      case Event event -> ofEvent(event, visible);
      default -> Optional.empty();
    };
  }

  /** Words make a scene more than titles do; of several, those closest to the event's day. */
  private static Optional<Item> ofEvent(Event event, Visible visible) {
    var day = event.date().earliest();
    return nearest(visible.panel().quotes(), day)
        .or(() -> nearest(visible.panel().agreements(), day));
  }

  private static Optional<Item> nearest(List<? extends Item> items, LocalDate day) {
    return items.stream()
        .map(Item.class::cast)
        .min(Comparator.comparingLong(item -> distance(item, day)));
  }

  private static long distance(Item item, LocalDate day) {
    return item.when()
        .map(when -> Math.abs(when.earliest().toEpochDay() - day.toEpochDay()))
        .orElse(Long.MAX_VALUE);
  }
}
