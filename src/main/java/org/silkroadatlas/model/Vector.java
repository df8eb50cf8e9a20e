package org.silkroadatlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The partner direction of a format: whom its members turn to through it. The atlas has eleven; a
 * pack may bring others. Those of the atlas come first, in their order, others by their keys.
 *
 * @param key what stands for it in the dataset, in state lines and style classes
 * @param names the names of one that a pack brought, by language code; none for one of the atlas
 * @param colour the colour of one that a pack brought
 */
public record Vector(String key, Map<String, String> names, Optional<OwnColour> colour)
    implements OpenWord, Comparable<Vector> {
  /** The most characters of a name: it stands as a heading in the timeline. */
  public static final int LONGEST_NAME = 24;

  /** Central Asia by itself. */
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

  /** The United Nations and other world-wide bodies. */
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

  /** The vectors of the atlas itself. */
  public static List<Vector> values() {
    return BUILT_IN;
  }

  /** The vector of that key: one of the atlas, or one whose name and colour are not known yet. */
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
