package org.silkroadatlas.timeline;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.Lane;
import org.silkroadatlas.query.OutOfFilterMode;
import org.silkroadatlas.query.Related;
import org.silkroadatlas.query.State;
import org.silkroadatlas.query.Visible;
import org.silkroadatlas.time.Edtf;

/**
 * What is emphasised in a state: with a selection, whatever belongs to it and matches the filter;
 * without one, whatever matches the filter.
 */
final class Emphasis {
  private final EventSeriesIndex series;
  private final State state;
  private final Optional<Item> selected;
  private final boolean isSelecting;
  private final boolean fades;
  private final Map<String, List<Event>> events;
  private final Set<String> lanes;
  private final Optional<Event> event;
  private final List<Event> neighbours;

  Emphasis(EventSeriesIndex series, DatasetIndex index, Visible visible) {
    this.series = series;
    state = visible.state();
    var related = visible.related();
    selected = state.focus().flatMap(index::find);
    isSelecting = selected.isPresent();
    fades = visible.fades();
    events = related.events().stream().collect(Collectors.groupingBy(Event::format));
    lanes = new HashSet<>();
    related.memberships().forEach(membership -> lanes.add(membership.format()));
    selected.flatMap(Emphasis::formatOf).ifPresent(lanes::add);
    event = selected.flatMap(item -> event(item, related));
    neighbours = event.map(this::neighbours).orElse(List.of());
  }

  private static Optional<String> formatOf(Item item) {
    return switch (item) {
      case Format format -> Optional.of(format.id());
      case Event event -> Optional.of(event.format());
      case Membership membership -> Optional.of(membership.format());
      case Agreement agreement -> agreement.format();
      case Figure figure -> figure.format();
      case Route route -> route.format();
      default -> Optional.empty();
    };
  }

  /** Whether something is selected. */
  boolean isSelecting() {
    return isSelecting;
  }

  /** Whether there is a selection or a filter, so that some lanes matter more than others. */
  boolean isChoosing() {
    return isSelecting || !state.filter().isEverything();
  }

  /** Whether everything else is drawn faintly. */
  boolean fades() {
    return fades;
  }

  /** The format whose lane is open: the selected one. */
  Optional<String> opened() {
    return selected
        .filter(item -> item instanceof Format)
        .map(Item::id)
        .filter(id -> state.view().outside() != OutOfFilterMode.HIDE || hasFormat(id));
  }

  private boolean hasFormat(String id) {
    return state.filter().formats().isEmpty() || state.filter().formats().contains(id);
  }

  /** The format that is selected or that the selection belongs to. */
  Optional<String> home() {
    return selected
        .flatMap(Emphasis::formatOf)
        .or(() -> selected.filter(Emphasis::isPart).flatMap(item -> firstEvent()));
  }

  private static boolean isPart(Item item) {
    return item instanceof Agreement || item instanceof Quote || item instanceof Figure;
  }

  /** The selected event, or the event of the selected item. */
  Optional<Event> event() {
    return event;
  }

  /** The previous and the next event in its format. */
  List<Event> neighbours() {
    return neighbours;
  }

  /** Whether an event has a ring. */
  boolean isRinged(Event other) {
    return event.filter(other::equals).isPresent() || neighbours.contains(other);
  }

  /** The selected agreement. */
  Optional<Agreement> agreement() {
    return selected.filter(Agreement.class::isInstance).map(Agreement.class::cast);
  }

  /** The selected membership. */
  Optional<Membership> membership() {
    return selected.filter(Membership.class::isInstance).map(Membership.class::cast);
  }

  /** The only country whose roles are shown: the selected one, or that of the selected role. */
  Optional<String> country() {
    return membership()
        .map(Membership::country)
        .or(() -> selected.filter(Country.class::isInstance).map(Item::id));
  }

  /** The time to mark: of a figure, or of an item without an event. */
  Optional<Edtf> time() {
    return selected.flatMap(
        item ->
            switch (item) {
              case Figure figure -> figure.when();
              case Quote quote -> event.isPresent() ? Optional.empty() : quote.when();
              case Agreement agreement -> event.isPresent() ? Optional.empty() : agreement.when();
              case Membership role -> event.isPresent() ? Optional.empty() : role.when();
              case Route route -> events.isEmpty() ? route.when() : Optional.empty();
              default -> Optional.empty();
            });
  }

  /** A role begins with the event of that day, if there is one. */
  private static Optional<Event> event(Item item, Related related) {
    return switch (item) {
      case Event event -> Optional.of(event);
      case Agreement a -> related.events().stream().findFirst();
      case Quote q -> related.events().stream().findFirst();
      case Figure f -> related.events().stream().findFirst();
      case Membership role ->
          related.events().stream()
              .filter(event -> role.from().filter(event.date()::equals).isPresent())
              .findFirst();
      default -> Optional.empty();
    };
  }

  private List<Event> neighbours(Event around) {
    var track = series.of(around.format());
    var at = track.indexOf(around);
    return IntStream.of(at - 1, at + 1)
        .filter(i -> at >= 0 && i >= 0 && i < track.size())
        .mapToObj(track::event)
        .toList();
  }

  private Optional<String> firstEvent() {
    return events.keySet().stream().findFirst();
  }

  /**
   * The positions, in the series of a lane's format, of the emphasised events.
   *
   * @param inFilter positions of the events that match the filter
   */
  BitSet full(Lane lane, BitSet inFilter) {
    if (!isSelecting) {
      return inFilter;
    }
    var format = lane.format().id();
    var full = new BitSet();
    var related = events.get(format);
    if (related != null) {
      series.mark(format, related, full);
      full.and(inFilter);
      if (selected.isPresent() && selected.get() instanceof Event event) {
        series.mark(format, List.of(event), full);
      }
    }
    return full;
  }

  /**
   * Whether a lane has emphasised content.
   *
   * @param full positions of its emphasised events
   */
  boolean isLit(Lane lane, BitSet full) {
    return isSelecting
        ? !full.isEmpty() || (lanes.contains(lane.format().id()) && hasFormat(lane.format().id()))
        : lane.inFilter();
  }
}
