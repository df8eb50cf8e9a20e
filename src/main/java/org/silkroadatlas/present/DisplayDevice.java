package org.silkroadatlas.present;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;

/**
 * A screen or projector.
 *
 * @param bounds the whole area, in logical pixels
 * @param usable the part available to windows
 */
record DisplayDevice(Rectangle2D bounds, Rectangle2D usable) {

  /** Its identifier in the preferences: size and position. */
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
   * The display to present on: the remembered one if connected, otherwise one that does not mirror
   * the display of the atlas window, otherwise the only one.
   *
   * @param all at least one
   * @param remembered the key of the chosen one
   * @param window the bounds of the atlas window
   */
  static DisplayDevice toPresentOn(
      List<DisplayDevice> all, Optional<String> remembered, Rectangle2D window) {
    var home = home(all, window);
    return all.stream()
        .filter(display -> remembered.filter(display.key()::equals).isPresent())
        .findFirst()
        .or(() -> all.stream().filter(display -> !display.mirrors(home)).findFirst())
        .orElse(home);
  }

  /**
   * The display for the notes: that of the window if the audience does not see it, otherwise any
   * that the audience does not see.
   */
  static Optional<DisplayDevice> forNotes(
      List<DisplayDevice> all, DisplayDevice presented, Rectangle2D window) {
    var home = home(all, window);
    return all.stream()
        .filter(display -> !display.mirrors(presented))
        .min(Comparator.comparing(display -> !display.mirrors(home)));
  }

  /** The next display with different content; the same if there is no other. */
  static DisplayDevice after(List<DisplayDevice> all, DisplayDevice now) {
    var from = all.indexOf(now);
    return IntStream.range(1, all.size())
        .mapToObj(step -> all.get(Math.floorMod(from + step, all.size())))
        .filter(display -> !display.mirrors(now))
        .findFirst()
        .orElse(now);
  }

  /** The display that a window mainly covers; the first if on none, as when hidden. */
  private static DisplayDevice home(List<DisplayDevice> all, Rectangle2D window) {
    return all.stream()
        .max(Comparator.comparingDouble(display -> common(display.bounds, window)))
        .filter(display -> common(display.bounds, window) > 0)
        .orElse(all.getFirst());
  }

  /**
   * Whether both show the same content, as mirrored displays do at any size; displays with
   * different scales may overlap slightly without being mirrored.
   */
  boolean mirrors(DisplayDevice other) {
    return common(bounds, other.bounds) > Math.min(area(bounds), area(other.bounds)) / 2;
  }

  private static double area(Rectangle2D it) {
    return it.getWidth() * it.getHeight();
  }

  /** The common area. */
  private static double common(Rectangle2D one, Rectangle2D other) {
    var width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    var height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return width > 0 && height > 0 ? width * height : 0;
  }
}
