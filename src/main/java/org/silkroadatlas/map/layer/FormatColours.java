package org.silkroadatlas.map.layer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Vector;

/**
 * The colours of a few formats: the hue of their vector, which they have in every pane; formats of
 * one vector differ in lightness.
 */
final class FormatColours {
  /** How much paper or ink is mixed into the second, third… format of a vector. */
  private static final double[] STEPS = {0, 0.4, -0.35, 0.22, -0.18, 0.55};

  private FormatColours() {}

  /** Colours by the id of the format, in the given order. */
  static Map<String, Color> assign(Collection<Format> formats, Palette palette) {
    var colours = new LinkedHashMap<String, Color>();
    var taken = new EnumMap<Vector, Integer>(Vector.class);
    for (var format : formats) {
      var before = taken.merge(format.vector(), 1, Integer::sum) - 1;
      colours.put(format.id(), step(palette, palette.of(format.vector()), before));
    }
    return colours;
  }

  private static Color step(Palette palette, Color colour, int before) {
    var step = STEPS[before % STEPS.length];
    return step >= 0
        ? colour.interpolate(palette.land(), step)
        : colour.interpolate(palette.text(), -step);
  }
}
