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

/** Finds the main item of a scene: a quote, agreement, figure, format, country or person. */
final class KeyItem {
  private KeyItem() {}

  /**
   * The selected quote, agreement, figure, format, country or person; otherwise the quote that
   * belongs to the selection or, without one, the agreement. Without a selection there is none: the
   * caption has to say it all.
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
      // With a filter by formats, the map already shows the country's roles.
      case Country country ->
          Optional.<Item>of(country).filter(item -> visible.state().filter().formats().isEmpty());
      case Event event -> ofEvent(event, visible);
      default -> Optional.empty();
    };
  }

  /** Quotes say more than titles; of several, those closest to the date of the event. */
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
