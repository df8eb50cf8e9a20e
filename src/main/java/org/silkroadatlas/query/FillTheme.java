package org.silkroadatlas.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.silkroadatlas.model.Level;

/**
 * What the fills of the map say in one state. What is selected decides; without a selection the
 * filtered formats do; without those the meetings of the year, or the formats, of each country.
 */
public sealed interface FillTheme {
  /** Ids of the formats whose roles the fills tell, in the order of lanes; usually none. */
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
   * @param ramp how strong the fill of each number is; years compare
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
   * A country is selected: how much each other country had to do with it.
   *
   * @param country id of the selected country
   * @param measure what is counted: held events of the cursor's year that both attended, or formats
   *     in which both held a role at the cursor
   * @param counts by country, without the selected one; zeros are left out
   * @param before the same for the year before; empty in the first year
   * @param ramp how strong the fill of each number is; years compare
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
   * The roles in one or two formats, in bands: those of the filter, or the one that is selected.
   *
   * @param formats ids of the formats, in the order of lanes
   * @param fills the roles by country
   * @param outlined id of the country whose membership is selected; empty otherwise
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
   * Three filtered formats or more: how many of them each country belongs to, and tokens that say
   * which.
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
   * @param ranks the rank of the delegation by country: that of the event where nothing else is
   *     known
   */
  record Participants(String event, Map<String, Level> ranks) implements FillTheme {
    /** Copies the map. */
    public Participants {
      ranks = Map.copyOf(ranks);
    }
  }

  /** The furthest act of a party to an agreement. */
  enum Act {
    /** Named as a party; no act of it is known. */
    PARTY,
    /** Signed. */
    SIGNED,
    /** Ratified. */
    RATIFIED,
    /** In force for it. */
    IN_FORCE,
    /** Withdrew. */
    WITHDRAWN
  }

  /**
   * An agreement is selected: its parties by act.
   *
   * @param agreement id of the agreement
   * @param acts the furthest act of each party by its known dates
   */
  record Parties(String agreement, Map<String, Act> acts) implements FillTheme {
    /** Copies the map. */
    public Parties {
      acts = Map.copyOf(acts);
    }
  }

  /**
   * A quote, figure, route, place, source is selected: the countries that it is about.
   *
   * @param first those it is first of all about: the speaker's country, the country of a figure or
   *     place, the countries of a route
   * @param others those that it touches: named in the words, the counterpart, the guests
   */
  record Concerned(Set<String> first, Set<String> others) implements FillTheme {
    /** Copies the sets. */
    public Concerned {
      first = Set.copyOf(first);
      others = Set.copyOf(others);
    }
  }
}
