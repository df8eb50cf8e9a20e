package org.silkroadatlas.draw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.paint.Color;
import org.silkroadatlas.model.OwnColour;
import org.silkroadatlas.model.Vector;

/**
 * The colours of the canvas panes; the style sheets hold the same values for controls. Strong
 * colours are reserved for data, the base map is muted.
 *
 * @param isDark whether the theme is dark
 * @param sea the sea
 * @param lakeShore the outline of lakes
 * @param river rivers
 * @param coast the coast line
 * @param land land without relief
 * @param border borders
 * @param borderCasing the light casing of borders
 * @param graticule meridians and parallels
 * @param background behind the timeline and other panes
 * @param laneBand every other lane
 * @param line hairlines and ticks
 * @param text text
 * @param quietText secondary text; still 4.5:1 on the background
 * @param halo around labels on the map
 * @param accent the cursor, focus and interactive elements
 * @param onAccent text on the accent
 * @param hover the outline of the hovered item
 * @param vectors a colour per vector; those that occur together are distinguishable for
 *     colour-blind readers
 */
public record Palette(
    boolean isDark,
    Color sea,
    Color lakeShore,
    Color river,
    Color coast,
    Color land,
    Color border,
    Color borderCasing,
    Color graticule,
    Color background,
    Color laneBand,
    Color line,
    Color text,
    Color quietText,
    Color halo,
    Color accent,
    Color onAccent,
    Color hover,
    Map<Vector, Color> vectors) {

  /** The light theme: ink on paper. */
  public static final Palette LIGHT =
      new Palette(
          false,
          Color.web("#cfe0e8"),
          Color.web("#86a9bb"),
          Color.web("#7fa6bd"),
          Color.web("#7796a6"),
          Color.web("#f4efe4"),
          Color.web("#6d5a73"),
          Color.web("#ffffff"),
          Color.web("#7796a6", 0.28),
          Color.web("#fbf9f4"),
          Color.web("#f3efe6"),
          Color.web("#d9d2c3"),
          Color.web("#26241f"),
          Color.web("#655f53"),
          Color.web("#faf7f0"),
          Color.web("#0b6a72"),
          Color.web("#ffffff"),
          Color.web("#d1660f"),
          vectors(
              "#0b6a72", "#b3364b", "#b3741d", "#4c6ec1", "#664892", "#4f7f37", "#1f93b8",
              "#8f5a2c", "#b04f93", "#6b7a1e", "#5c6670"));

  /** The dark theme, for dark rooms. */
  public static final Palette DARK =
      new Palette(
          true,
          Color.web("#16262f"),
          Color.web("#3d5a69"),
          Color.web("#3f6073"),
          Color.web("#4d6c7c"),
          Color.web("#2a2e30"),
          Color.web("#b9a9bf"),
          Color.web("#15181a"),
          Color.web("#9fb8c4", 0.16),
          Color.web("#191c1f"),
          Color.web("#1f2327"),
          Color.web("#3a4046"),
          Color.web("#ece8df"),
          Color.web("#a9a498"),
          Color.web("#14181b"),
          Color.web("#4fc3c7"),
          Color.web("#0d1b1c"),
          Color.web("#ffa552"),
          vectors(
              "#4fc3c7", "#f0808f", "#f0b35e", "#667eeb", "#b79ae8", "#94c973", "#81e7f0",
              "#d79b66", "#e593c9", "#bccb5f", "#aab4bd"));

  /** This palette with stronger contrast, for users whose system asks for it. */
  public Palette strong() {
    var ink = isDark ? Color.WHITE : Color.BLACK;
    var paper = isDark ? Color.BLACK : Color.WHITE;
    return new Palette(
        isDark,
        sea,
        lakeShore,
        river,
        coast.interpolate(ink, 0.4),
        land,
        border.interpolate(ink, 0.5),
        borderCasing,
        graticule,
        paper,
        Color.web(isDark ? "#141414" : "#f2f2f2"),
        Color.web(isDark ? "#9a9a9a" : "#6e6e6e"),
        ink,
        Color.web(isDark ? "#e0e0e0" : "#2b2b2b"),
        paper,
        Color.web(isDark ? "#8ff0f3" : "#00474d"),
        paper,
        Color.web(isDark ? "#ffbf80" : "#a84600"),
        vectors);
  }

  private static Map<Vector, Color> vectors(String... colours) {
    var map = new TreeMap<Vector, Color>();
    var next = List.of(colours).iterator();
    for (var vector : Vector.values()) {
      map.put(vector, Color.web(next.next()));
    }
    return Map.copyOf(map);
  }

  /** The colour of a vector. */
  public Color of(Vector vector) {
    return vector
        .colour()
        .map(it -> Color.web(OwnColour.hex(isDark ? it.onDark() : it.onLight())))
        .orElseGet(() -> vectors.getOrDefault(vector, accent));
  }

  /**
   * A faded version of a colour, for what is not emphasised. It is opaque, because transparency
   * would change its hue.
   */
  public Color dimmed(Color colour) {
    return background.interpolate(colour.deriveColor(0, 0.75, 1, 1), 0.36);
  }
}
