package org.silkroadatlas.map.layer;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.paint.Color;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Vector;

/**
 * A colour of its own for each of a few formats: that of its vector, or if another has taken it,
 * the free one that differs most from those that are taken.
 */
final class FormatColours {
  private FormatColours() {}

  /** Colours by the id of the format, in the given order. */
  static Map<String, Color> assign(Collection<Format> formats, Palette palette) {
    var colours = new LinkedHashMap<String, Color>();
    var taken = new HashSet<Color>();
    for (var format : formats) {
      var own = palette.of(format.vector());
      var colour = taken.contains(own) ? freest(taken, palette) : own;
      taken.add(colour);
      colours.put(format.id(), colour);
    }
    return colours;
  }

  private static Color freest(Set<Color> taken, Palette palette) {
    var best = palette.accent();
    var most = -1.0;
    for (var vector : Vector.values()) {
      var candidate = palette.of(vector);
      var distance =
          taken.stream().mapToDouble(other -> distance(candidate, other)).min().orElse(1);
      if (distance > most) {
        most = distance;
        best = candidate;
      }
    }
    return best;
  }

  private static double distance(Color a, Color b) {
    return Math.hypot(
        Math.hypot(a.getRed() - b.getRed(), a.getGreen() - b.getGreen()),
        a.getBlue() - b.getBlue());
  }
}
