package org.silkroadatlas.export.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.Vector;

/**
 * A colour in the light and in the dark theme, 0xRRGGBB. The values equal those of the window,
 * which a test verifies; they are copied because pages are written without JavaFX.
 *
 * @param light for the light theme
 * @param dark for the dark theme
 */
record ThemedColor(int light, int dark) {
  static final ThemedColor ACCENT = new ThemedColor(0x0b6a72, 0x4fc3c7);
  static final ThemedColor LAND = new ThemedColor(0xf4efe4, 0x2a2e30);
  static final ThemedColor TEXT = new ThemedColor(0x26241f, 0xece8df);
  static final ThemedColor QUIET = new ThemedColor(0x655f53, 0xa9a498);

  /** How much land (positive) or text colour is mixed into further formats of a vector. */
  private static final double[] STEPS = {0, -0.45, 0.3, -0.22, 0.16, -0.65};

  private static final int[] RAMP_LIGHT = {
    0xe6dcb2, 0xbdd39f, 0x82be95, 0x54a89b, 0x3095a5, 0x2c7da3, 0x2c63a0
  };
  private static final int[] RAMP_DARK = {
    0x463a5a, 0x3d5077, 0x356886, 0x30808f, 0x3e968d, 0x5db291, 0x9ad3a0
  };

  private static final Map<Vector, ThemedColor> VECTORS =
      vectors(
          new int[] {
            0x0b6a72, 0xb3364b, 0xb3741d, 0x4c6ec1, 0x664892, 0x4f7f37, 0x1f93b8, 0x8f5a2c,
            0xb04f93, 0x6b7a1e, 0x5c6670
          },
          new int[] {
            0x4fc3c7, 0xf0808f, 0xf0b35e, 0x667eeb, 0xb79ae8, 0x94c973, 0x81e7f0, 0xd79b66,
            0xe593c9, 0xbccb5f, 0xaab4bd
          });

  private static Map<Vector, ThemedColor> vectors(int[] light, int[] dark) {
    var colors = new TreeMap<Vector, ThemedColor>();
    var vectors = Vector.values();
    for (int i = 0; i < vectors.size(); i++) {
      colors.put(vectors.get(i), new ThemedColor(light[i], dark[i]));
    }
    return Map.copyOf(colors);
  }

  /** The colour of a vector. */
  static ThemedColor of(Vector vector) {
    return vector
        .colour()
        .map(it -> new ThemedColor(it.onLight(), it.onDark()))
        .orElseGet(() -> VECTORS.getOrDefault(vector, ACCENT));
  }

  /** The colours of several formats by id: that of their vector, alternately darker and lighter. */
  static Map<String, ThemedColor> of(List<Format> formats) {
    var colors = new LinkedHashMap<String, ThemedColor>();
    var taken = new TreeMap<Vector, Integer>();
    for (var format : formats) {
      var before = taken.merge(format.vector(), 1, Integer::sum) - 1;
      var step = STEPS[before % STEPS.length];
      var other = step >= 0 ? LAND : TEXT;
      colors.put(format.id(), of(format.vector()).mixed(other, Math.abs(step)));
    }
    return colors;
  }

  /**
   * A colour of the ramp for numbers.
   *
   * @param share of the largest number, 0…1
   */
  static ThemedColor ramp(double share) {
    var at = Math.clamp(share, 0, 1) * (RAMP_LIGHT.length - 1);
    var below = Math.min((int) at, RAMP_LIGHT.length - 2);
    var lower = new ThemedColor(RAMP_LIGHT[below], RAMP_DARK[below]);
    return lower.mixed(new ThemedColor(RAMP_LIGHT[below + 1], RAMP_DARK[below + 1]), at - below);
  }

  private ThemedColor mixed(ThemedColor other, double share) {
    return new ThemedColor(mix(light, other.light, share), mix(dark, other.dark, share));
  }

  private static int mix(int from, int to, double share) {
    var parts = new ArrayList<Integer>();
    for (var shift : new int[] {16, 8, 0}) {
      var a = from >> shift & 0xFF;
      var b = to >> shift & 0xFF;
      parts.add((int) Math.round(a + (b - a) * share) << shift);
    }
    return parts.stream().mapToInt(Integer::intValue).sum();
  }
}
