package org.silkroadatlas.present;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * A screen or projector.
 *
 * @param bounds all of it, in logical pixels
 * @param usable the part that windows may fill
 */
record DisplayDevice(Rectangle2D bounds, Rectangle2D usable) {

  /** What it is remembered by: size and place. */
  String key() {
    return String.format(
        Locale.ROOT,
        "%.0fx%.0f+%.0f+%.0f",
        bounds.getWidth(),
        bounds.getHeight(),
        bounds.getMinX(),
        bounds.getMinY());
  }

  /**
   * The display to present on: the remembered one if it is there, else one on which the window of
   * the atlas does not stand, else the only one.
   *
   * @param all at least one
   * @param remembered key of the chosen one
   * @param window where the window of the atlas stands
   */
  static DisplayDevice toPresentOn(
      List<DisplayDevice> all, Optional<String> remembered, Rectangle2D window) {
    return all.stream()
        .filter(display -> remembered.filter(display.key()::equals).isPresent())
        .findFirst()
        .or(() -> all.stream().filter(display -> !display.holds(window)).findFirst())
        .orElse(all.getFirst());
  }

  /** The display for the notes: that of the window if it is free, else any free one. */
  static Optional<DisplayDevice> forNotes(
      List<DisplayDevice> all, DisplayDevice presented, Rectangle2D window) {
    return all.stream()
        .filter(display -> !display.equals(presented))
        .min(java.util.Comparator.comparing(display -> !display.holds(window)));
  }

  /** Whether the middle of a window lies on it. */
  boolean holds(Rectangle2D window) {
    return bounds.contains(
        window.getMinX() + window.getWidth() / 2, window.getMinY() + window.getHeight() / 2);
  }
}
