package org.silkroadatlas.model;

import java.util.List;
import java.util.Map;

/**
 * The part of the world a country belongs to. The atlas has twelve, and a pack may add others. The
 * built-in ones come first in their own order, the others by key.
 *
 * @param key its identifier in the dataset
 * @param names the names of a group added by a pack, by language code; empty for a built-in one
 */
public record Group(String key, Map<String, String> names) implements OpenWord, Comparable<Group> {
  /** The maximum length of a name, in characters. */
  public static final int LONGEST_NAME = 40;

  /** Central Asia. */
  public static final Group CENTRAL_ASIA = builtIn("central-asia");

  /** South Caucasus. */
  public static final Group SOUTH_CAUCASUS = builtIn("south-caucasus");

  /** The European Union. */
  public static final Group EU = builtIn("eu");

  /** The Gulf Cooperation Council. */
  public static final Group GCC = builtIn("gcc");

  /** Europe. */
  public static final Group EUROPE = builtIn("europe");

  /** East Asia. */
  public static final Group EAST_ASIA = builtIn("east-asia");

  /** South Asia. */
  public static final Group SOUTH_ASIA = builtIn("south-asia");

  /** West Asia. */
  public static final Group WEST_ASIA = builtIn("west-asia");

  /** The Americas. */
  public static final Group AMERICAS = builtIn("americas");

  /** Africa. */
  public static final Group AFRICA = builtIn("africa");

  /** Oceania. */
  public static final Group OCEANIA = builtIn("oceania");

  /** Not a country: an organisation. */
  public static final Group ORGANISATION = builtIn("organisation");

  private static final List<Group> BUILT_IN =
      List.of(
          CENTRAL_ASIA,
          SOUTH_CAUCASUS,
          EU,
          GCC,
          EUROPE,
          EAST_ASIA,
          SOUTH_ASIA,
          WEST_ASIA,
          AMERICAS,
          AFRICA,
          OCEANIA,
          ORGANISATION);

  private static final List<String> ORDER = BUILT_IN.stream().map(Group::key).toList();

  /** Copies the map. */
  public Group {
    names = Map.copyOf(names);
  }

  private static Group builtIn(String key) {
    return new Group(key, Map.of());
  }

  /** The built-in groups. */
  public static List<Group> values() {
    return BUILT_IN;
  }

  /** The group with a key: a built-in one, or one whose name is not known yet. */
  public static Group of(String key) {
    var at = ORDER.indexOf(key);
    return at < 0 ? builtIn(key) : BUILT_IN.get(at);
  }

  @Override
  public boolean isBuiltIn() {
    return ORDER.contains(key);
  }

  @Override
  public int compareTo(Group other) {
    return OpenWords.compare(ORDER, key, other.key);
  }
}
