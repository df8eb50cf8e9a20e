package org.silkroadatlas.time;

import java.time.LocalDate;

/**
 * A linear mapping of days to logical pixels. Days are counted from 1970-01-01 as numbers with
 * fractions; the day {@code d} covers {@code d} to {@code d + 1}. Immutable, any thread.
 *
 * @param origin the day at pixel 0
 * @param perDay logical pixels per day, more than 0
 * @param width the visible width in logical pixels, more than 0
 */
public record TimeScale(double origin, double perDay, double width) {
  /** Two scales whose sizes differ by less than this count as the same size. */
  private static final double SAME_SIZE = 1e-9;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is not finite or a size is not positive
   */
  public TimeScale {
    if (!Double.isFinite(origin) || !(perDay > 0) || !(width > 0) || !Double.isFinite(perDay)) {
      throw new IllegalArgumentException(
          "No time scale: origin " + origin + ", " + perDay + " px a day, " + width + " px");
    }
  }

  /**
   * The scale that fits a span exactly into a width.
   *
   * @param span must have a beginning and an end
   * @param width in logical pixels
   */
  public static TimeScale fitting(Span span, double width) {
    var first = moment(span.start());
    return new TimeScale(first, width / Math.max(moment(span.end()) - first, 1), width);
  }

  /** The moment at which a day begins. */
  public static double moment(LocalDate day) {
    return (double) day.toEpochDay();
  }

  /** The pixel of a moment; far outside the picture for open ends, but finite. */
  public double x(double day) {
    return (day - origin) * perDay;
  }

  /** The pixel at which a day begins. */
  public double x(LocalDate day) {
    return x(moment(day));
  }

  /** The moment at a pixel, as a number of days. */
  public double day(double x) {
    return origin + x / perDay;
  }

  /** The day at a pixel. */
  public LocalDate dateAt(double x) {
    return LocalDate.ofEpochDay((long) Math.floor(day(x)));
  }

  /** The first visible moment. */
  public double first() {
    return origin;
  }

  /** The last visible moment. */
  public double last() {
    return day(width);
  }

  /** All days that are at least partly visible. */
  public Span visible() {
    return new Span(dateAt(0), LocalDate.ofEpochDay((long) Math.ceil(last())));
  }

  /**
   * The scale zoomed about a pixel, whose day stays in place.
   *
   * @param factor more than 1 to zoom in
   */
  public TimeScale zoomed(double factor, double aboutX) {
    var size = perDay * factor;
    return new TimeScale(day(aboutX) - aboutX / size, size, width);
  }

  /** The scale with its content moved to the right. */
  public TimeScale panned(double dx) {
    return new TimeScale(origin - dx / perDay, perDay, width);
  }

  /** The scale that shows the same days in a different width. */
  public TimeScale resized(double newWidth) {
    return new TimeScale(origin, perDay * newWidth / width, newWidth);
  }

  /**
   * The nearest scale that shows no time outside the bounds and is not too fine.
   *
   * @param bounds must have a beginning and an end
   * @param finest the maximum of logical pixels per day
   */
  public TimeScale clamped(Span bounds, double finest) {
    var start = moment(bounds.start());
    var end = moment(bounds.end());
    var coarsest = width / Math.max(end - start, 1);
    var size = Math.clamp(perDay, coarsest, Math.max(coarsest, finest));
    var centred = zoomed(size / perDay, width / 2);
    return new TimeScale(Math.clamp(centred.origin, start, end - width / size), size, width);
  }

  /**
   * An intermediate scale on the way to another one: the size appears to change evenly, and the
   * point that both scales share stays in place.
   *
   * @param target must have the same width
   * @param progress from 0 (this scale) to 1 (the target)
   */
  public TimeScale towards(TimeScale target, double progress) {
    var size = perDay * Math.pow(target.perDay / perDay, progress);
    var difference = 1 / perDay - 1 / target.perDay;
    if (Math.abs(difference) * Math.min(perDay, target.perDay) < SAME_SIZE) {
      return new TimeScale(origin + (target.origin - origin) * progress, size, target.width);
    }
    var still = (target.origin - origin) / difference;
    return new TimeScale(origin + still / perDay - still / size, size, target.width);
  }
}
