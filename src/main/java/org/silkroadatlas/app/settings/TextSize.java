package org.silkroadatlas.app.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The text size of the window. */
public enum TextSize {
  USUAL(100),
  LARGER(125),
  LARGE(150),
  VERY_LARGE(175),
  LARGEST(200);

  /** The size set in app.css, in pixels. */
  private static final double USUAL_PIXELS = 13;

  private final int percent;

  TextSize(int percent) {
    this.percent = percent;
  }

  /**
   * The size of a percentage.
   *
   * @throws IllegalArgumentException if there is none
   */
  static TextSize of(int percent) {
    return Arrays.stream(values())
        .filter(size -> size.percent == percent)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No text size: " + percent));
  }

  /** As a percentage of the normal size. */
  public int percent() {
    return percent;
  }

  /** As a factor of the normal size. */
  public double factor() {
    return percent / 100.0;
  }

  /** The next larger size; the largest returns itself. */
  public TextSize larger() {
    return Arrays.stream(values())
        .filter(size -> size.percent > percent)
        .min(Comparator.comparingInt(TextSize::percent))
        .orElse(this);
  }

  /** The next smaller size; the normal size, the smallest readable one, returns itself. */
  public TextSize smaller() {
    return Arrays.stream(values())
        .filter(size -> size.percent < percent)
        .max(Comparator.comparingInt(TextSize::percent))
        .orElse(this);
  }

  /** An additional style sheet; empty for the normal size. */
  public Optional<String> sheet() {
    return this == USUAL
        ? Optional.empty()
        : Optional.of("data:text/css,.root%7B-fx-font-size:" + USUAL_PIXELS * factor() + "px%7D");
  }
}
