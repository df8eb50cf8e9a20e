package org.silkroadatlas.draw;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.paint.Color;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Vector;

/**
 * The colours of formats, the same in every pane: each has the hue of its vector; formats of the
 * same vector that must be distinguishable differ in lightness.
 *
 * @param places the position of each distinguishable format within its vector, by id; all others
 *     have the colour of their vector
 */
public record FormatColours(Map<String, Integer> places) {
  /** All formats have the colour of their vector. */
  public static final FormatColours NONE = new FormatColours(Map.of());

  /**
   * How much land colour (positive) or text colour (negative) is mixed into the second, third…
   * format of a vector. The text colour comes first because it keeps the contrast of symbols.
   */
  private static final double[] STEPS = {0, -0.45, 0.3, -0.22, 0.16, -0.65};

  /** Copies the map. */
  public FormatColours {
    places = Map.copyOf(places);
  }

  /** Makes some formats distinguishable, in the given order. */
  public static FormatColours of(Collection<Format> formats) {
    var places = new LinkedHashMap<String, Integer>();
    var taken = new TreeMap<Vector, Integer>();
    for (var format : formats) {
      places.put(format.id(), taken.merge(format.vector(), 1, Integer::sum) - 1);
    }
    return new FormatColours(places);
  }

  /** The colour of a format. */
  public Color of(Format format, Palette palette) {
    var colour = palette.of(format.vector());
    var step = STEPS[places.getOrDefault(format.id(), 0) % STEPS.length];
    return step >= 0
        ? colour.interpolate(palette.land(), step)
        : colour.interpolate(palette.text(), -step);
  }
}
