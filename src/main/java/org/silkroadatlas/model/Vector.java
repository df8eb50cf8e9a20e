package org.silkroadatlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The partner direction of a format: whom its members turn to through it. The atlas has eleven, and
 * a pack may add others. The built-in ones come first in their own order, the others by key.
 *
 * @param key its identifier in the dataset, in state lines and in style classes
 * @param names the names of a vector added by a pack, by language code; empty for a built-in one
 * @param colour the colour of a vector added by a pack
 */
public record Vector(String key, Map<String, String> names, Optional<OwnColour> colour)
    implements OpenWord, Comparable<Vector> {
  /** The maximum length of a name, in characters: it is a heading in the timeline. */
  public static final int LONGEST_NAME = 24;

  /** Central Asia itself. */
  public static final Vector REGIONAL = builtIn("regional");

  /** Russia. */
  public static final Vector RUSSIA = builtIn("russia");

  /** China. */
  public static final Vector CHINA = builtIn("china");

  /** The United States. */
  public static final Vector US = builtIn("us");

  /** The European Union and its members. */
  public static final Vector EU = builtIn("eu");

  /** The Arab states of the Gulf. */
  public static final Vector GULF = builtIn("gulf");

  /** The Turkic world. */
  public static final Vector TURKIC = builtIn("turkic");

  /** Azerbaijan and the Caspian. */
  public static final Vector AZERBAIJAN = builtIn("azerbaijan");

  /** South Asia, Iran and the way to the Indian Ocean. */
  public static final Vector SOUTH_ASIA = builtIn("south-asia");

  /** Japan and Korea. */
  public static final Vector EAST_ASIA = builtIn("east-asia");

  /** The United Nations and other global bodies. */
  public static final Vector UN = builtIn("un");

  private static final List<Vector> BUILT_IN =
      List.of(REGIONAL, RUSSIA, CHINA, US, EU, GULF, TURKIC, AZERBAIJAN, SOUTH_ASIA, EAST_ASIA, UN);

  private static final List<String> ORDER = BUILT_IN.stream().map(Vector::key).toList();

  /** Copies the map. */
  public Vector {
    names = Map.copyOf(names);
  }

  private static Vector builtIn(String key) {
    return new Vector(key, Map.of(), Optional.empty());
  }

  /** The built-in vectors. */
  public static List<Vector> values() {
    return BUILT_IN;
  }

  /** The vector with a key: a built-in one, or one whose name and colour are not known yet. */
  public static Vector of(String key) {
    var at = ORDER.indexOf(key);
    return at < 0 ? builtIn(key) : BUILT_IN.get(at);
  }

  @Override
  public boolean isBuiltIn() {
    return ORDER.contains(key);
  }

  @Override
  public int compareTo(Vector other) {
    return OpenWords.compare(ORDER, key, other.key);
  }
}
