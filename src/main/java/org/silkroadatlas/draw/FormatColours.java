package org.silkroadatlas.draw;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.paint.Color;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Vector;

/**
 * The colours of formats, the same in every pane: the hue of their vector; where several of one
 * vector are told apart, they differ in lightness.
 *
 * @param places of the formats that are told apart, among those of their vector, by id; others have
 *     the colour of their vector
 */
public record FormatColours(Map<String, Integer> places) {
  /** No format is told apart from others of its vector. */
  public static final FormatColours NONE = new FormatColours(Map.of());

  /**
   * How much paper, or below 0 ink, is mixed into the second, third… format of a vector. Ink comes
   * first: it takes nothing from the contrast of symbols.
   */
  private static final double[] STEPS = {0, -0.45, 0.3, -0.22, 0.16, -0.65};

  /** Copies the map. */
  public FormatColours {
    places = Map.copyOf(places);
  }

  /** Tells some formats apart, in the given order. */
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
