package org.silkroadatlas.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.silkroadatlas.model.Level;

/**
 * What the fills of the map show in a state. The selection decides; without one, the filtered
 * formats; without those, the number of meetings or formats of each country.
 */
public sealed interface FillTheme {
  /** Ids of the formats whose roles the fills show, in the order of lanes; usually none. */
  default List<String> formats() {
    return List.of();
  }

  /**
   * Nothing is selected: a number for each country.
   *
   * @param measure what is counted: held events of the filter in the cursor's year, or roles at the
   *     cursor
   * @param counts by country; zeros are left out
   * @param before the same for the year before; empty in the first year
   * @param ramp maps each number to the strength of its fill, comparable across years
   */
  record Counts(
      FillMeasure measure, Map<String, Integer> counts, Map<String, Integer> before, Ramp ramp)
      implements FillTheme {
    /** Copies the maps. */
    public Counts {
      counts = Map.copyOf(counts);
      before = Map.copyOf(before);
    }
  }

  /**
   * A country is selected: its ties to each other country.
   *
   * @param country id of the selected country
   * @param measure what is counted: held events of the cursor's year that both attended, or formats
   *     in which both held a role at the cursor
   * @param counts by country, without the selected one; zeros are left out
   * @param before the same for the year before; empty in the first year
   * @param ramp maps each number to the strength of its fill, comparable across years
   */
  record Ties(
      String country,
      FillMeasure measure,
      Map<String, Integer> counts,
      Map<String, Integer> before,
      Ramp ramp)
      implements FillTheme {
    /** Copies the maps. */
    public Ties {
      counts = Map.copyOf(counts);
      before = Map.copyOf(before);
    }
  }

  /**
   * Roles in one or two formats, shown as bands: the formats of the filter, or the selected one.
   *
   * @param formats ids of the formats, in the order of lanes
   * @param fills the roles by country
   * @param outlined id of the country whose membership is selected; otherwise empty
   */
  record Roles(List<String> formats, List<Fill> fills, Set<String> outlined) implements FillTheme {
    /** Copies the collections. */
    public Roles {
      formats = List.copyOf(formats);
      fills = List.copyOf(fills);
      outlined = Set.copyOf(outlined);
    }
  }

  /**
   * Three or more filtered formats: the number of them that each country belongs to, with tokens
   * that say which.
   *
   * @param formats ids of the formats, in the order of lanes
   * @param fills the roles by country
   */
  record Tokens(List<String> formats, List<Fill> fills) implements FillTheme {
    /** Copies the lists. */
    public Tokens {
      formats = List.copyOf(formats);
      fills = List.copyOf(fills);
    }
  }

  /**
   * An event is selected: its participants by rank.
   *
   * @param event id of the event
   * @param ranks the rank of each country's delegation; that of the event where nothing else is
   *     known
   */
  record Participants(String event, Map<String, Level> ranks) implements FillTheme {
    /** Copies the map. */
    public Participants {
      ranks = Map.copyOf(ranks);
    }
  }

  /** How far a party to an agreement has gone. */
  enum Act {
    /** Named as a party, without any known act. */
    PARTY,
    /** Signed. */
    SIGNED,
    /** Ratified. */
    RATIFIED,
    /** In force for the party. */
    IN_FORCE,
    /** Withdrew. */
    WITHDRAWN
  }

  /**
   * An agreement is selected: its parties by their furthest act.
   *
   * @param agreement id of the agreement
   * @param acts the furthest act of each party with a known date
   */
  record Parties(String agreement, Map<String, Act> acts) implements FillTheme {
    /** Copies the map. */
    public Parties {
      acts = Map.copyOf(acts);
    }
  }

  /**
   * A quote, figure, route, place or source is selected: the countries it is about.
   *
   * @param first the countries it is mainly about: the speaker's country, the country of a figure
   *     or place, the countries of a route
   * @param others the countries it also concerns: named in the words, the counterpart, the guests
   */
  record Concerned(Set<String> first, Set<String> others) implements FillTheme {
    /** Copies the sets. */
    public Concerned {
      first = Set.copyOf(first);
      others = Set.copyOf(others);
    }
  }
}
