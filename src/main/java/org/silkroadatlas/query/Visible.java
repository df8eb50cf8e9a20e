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
 * @param related what belongs to the focus, over all years and whatever the filter
 * @param ties in how many held events of the cursor's year each country took part together with the
 *     focused one, without that itself; empty unless a country is focused
 * @param counts how much is in the filter
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
   * The formats that are told apart by colour in every pane, in the order of lanes: those of the
   * filter, or else those whose roles the map fills.
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
   * Whether what does not stand out is drawn faintly, the same in every pane: beside a selection
   * always; without one the state says whether what lies outside the filter is dimmed.
   */
  public boolean fades() {
    return state.focus().isPresent() || state.view().outside() == OutOfFilterMode.DIM;
  }

  /**
   * The map's part: the state of the world at the cursor.
   *
   * @param theme what the fills say
   * @param fills countries that hold a role in the filtered formats at the cursor, by id
   * @param markers placed events of the filter in the cursor's year, in order of time
   * @param others placed events of the cursor's year outside the filter
   * @param routes routes of the filter at the cursor
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
   * The timeline's part: a lane per format, all years of the filter.
   *
   * @param lanes the lanes in order of vector, kind and founding
   */
  public record OnTimeline(List<Lane> lanes) {

    /** Copies the list. */
    public OnTimeline {
      lanes = List.copyOf(lanes);
    }
  }

  /**
   * The panel's part: what is read. With a focus, what belongs to the focused item; without, what
   * the filter holds in the cursor's year.
   *
   * @param events events in order of time
   * @param agreements agreements in order of time
   * @param quotes quotes in order of time
   * @param figures figures in order of time
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
