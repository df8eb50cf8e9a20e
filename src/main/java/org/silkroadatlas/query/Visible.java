package org.silkroadatlas.query;

import java.util.List;
import java.util.Map;
import org.silkroadatlas.model.Agreement;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Figure;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Quote;
import org.silkroadatlas.model.Route;

/**
 * What the three panes show in one state.
 *
 * @param state the state
 * @param map the map's part
 * @param timeline the timeline's part
 * @param panel the panel's part
 * @param related what belongs to the selection, over all years and regardless of the filter
 * @param ties in how many held events of the cursor's year each other country took part together
 *     with the selected one; empty unless a country is selected
 * @param counts how many items match the filter
 */
public record Visible(
    State state,
    OnMap map,
    OnTimeline timeline,
    InPanel panel,
    Related related,
    Map<String, Integer> ties,
    Counts counts) {

  /** Copies the map. */
  public Visible {
    ties = Map.copyOf(ties);
  }

  /**
   * The formats that have their own colour in every pane, in the order of lanes: those of the
   * filter, or else those whose roles the map shows.
   */
  public List<Format> distinctFormats() {
    var chosen = state.filter().formats();
    return timeline.lanes().stream()
        .map(Lane::format)
        .filter(
            format ->
                chosen.isEmpty()
                    ? map.theme().formats().contains(format.id())
                    : chosen.contains(format.id()))
        .toList();
  }

  /**
   * Whether items that are not emphasised are drawn faintly, the same in every pane: always with a
   * selection, otherwise if the state dims what is outside the filter.
   */
  public boolean fades() {
    return state.focus().isPresent() || state.view().outside() == OutOfFilterMode.DIM;
  }

  /**
   * The map's part: the state of the world at the cursor.
   *
   * @param theme what the fills show
   * @param fills countries with a role in the filtered formats at the cursor, by id
   * @param markers events with a place that match the filter in the cursor's year, in chronological
   *     order
   * @param others events with a place in the cursor's year outside the filter
   * @param routes routes of the filter at the cursor, and the selected one even outside the filter
   * @param unplaced how many events of the filter in the cursor's year have no place
   * @param unplacedHeld how many of those took place
   * @param joined roles of the filter that began in the cursor's year
   * @param left roles of the filter that ended in it
   */
  public record OnMap(
      FillTheme theme,
      List<Fill> fills,
      List<Event> markers,
      List<Event> others,
      List<Route> routes,
      int unplaced,
      int unplacedHeld,
      List<Membership> joined,
      List<Membership> left) {

    /** Copies the lists. */
    public OnMap {
      fills = List.copyOf(fills);
      markers = List.copyOf(markers);
      others = List.copyOf(others);
      routes = List.copyOf(routes);
      joined = List.copyOf(joined);
      left = List.copyOf(left);
    }
  }

  /**
   * The timeline's part: one lane per format, for all years of the filter.
   *
   * @param lanes the lanes, ordered by vector, kind and founding date
   */
  public record OnTimeline(List<Lane> lanes) {

    /** Copies the list. */
    public OnTimeline {
      lanes = List.copyOf(lanes);
    }
  }

  /**
   * The panel's part. With a selection, what belongs to the selected item; without one, what
   * matches the filter in the cursor's year.
   *
   * @param events events in chronological order
   * @param agreements agreements in chronological order
   * @param quotes quotes in chronological order
   * @param figures figures in chronological order
   * @param memberships roles at the cursor
   */
  public record InPanel(
      List<Event> events,
      List<Agreement> agreements,
      List<Quote> quotes,
      List<Figure> figures,
      List<Membership> memberships) {

    /** Copies the lists. */
    public InPanel {
      events = List.copyOf(events);
      agreements = List.copyOf(agreements);
      quotes = List.copyOf(quotes);
      figures = List.copyOf(figures);
      memberships = List.copyOf(memberships);
    }
  }
}
