package org.silkroadatlas.app.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** How large the text of the window is. */
public enum TextSize {
  USUAL(100),
  LARGER(125),
  LARGE(150),
  VERY_LARGE(175),
  LARGEST(200);

  /** What app.css says, in pixels. */
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

  /** In percent of the usual size. */
  public int percent() {
    return percent;
  }

  /** How many times the usual size it is. */
  public double factor() {
    return percent / 100.0;
  }

  /** The next larger one; the largest stays. */
  public TextSize larger() {
    return Arrays.stream(values())
        .filter(size -> size.percent > percent)
        .min(Comparator.comparingInt(TextSize::percent))
        .orElse(this);
  }

  /** The next smaller one; the usual one, below which nothing is read, stays. */
  public TextSize smaller() {
    return Arrays.stream(values())
        .filter(size -> size.percent < percent)
        .max(Comparator.comparingInt(TextSize::percent))
        .orElse(this);
  }

  /** A style sheet to be laid over those of the theme; none for the usual size. */
  public Optional<String> sheet() {
    return this == USUAL
        ? Optional.empty()
        : Optional.of("data:text/css,.root%7B-fx-font-size:" + USUAL_PIXELS * factor() + "px%7D");
  }
}
