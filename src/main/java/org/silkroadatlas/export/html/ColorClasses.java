package org.silkroadatlas.export.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The colours of a page, each as a class of its style sheet, so that the same picture works in the
 * light and the dark theme. Not thread-safe.
 */
final class ColorClasses {
  private record Ink(ThemedColor color, int alpha) {}

  private final Map<Ink, Integer> used = new LinkedHashMap<>();

  /** The class for filling with a colour. */
  String fill(ThemedColor color, double opacity) {
    return "a" + number(color, opacity);
  }

  /** The class for stroking with a colour. */
  String stroke(ThemedColor color, double opacity) {
    return "b" + number(color, opacity);
  }

  private int number(ThemedColor color, double opacity) {
    var ink = new Ink(color, (int) Math.round(Math.clamp(opacity, 0, 1) * 255));
    return used.computeIfAbsent(ink, _ -> used.size());
  }

  /** The classes. */
  String classes() {
    var css = new StringBuilder();
    used.values()
        .forEach(
            n ->
                css.append(
                    String.format(
                        Locale.ROOT, ".a%1$d{fill:var(--i%1$d)}.b%1$d{stroke:var(--i%1$d)}", n)));
    return css.toString();
  }

  /** The values of the light theme. */
  String light() {
    return values(ThemedColor::light);
  }

  /** The values of the dark theme. */
  String dark() {
    return values(ThemedColor::dark);
  }

  private String values(ToIntFunction<ThemedColor> theme) {
    var css = new StringBuilder();
    used.forEach(
        (ink, n) ->
            css.append(
                String.format(
                    Locale.ROOT, "--i%d:#%06x%02x;", n, theme.applyAsInt(ink.color), ink.alpha)));
    return css.toString();
  }
}
