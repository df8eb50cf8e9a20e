package org.silkroadatlas.model;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour chosen by a user, with the nearest variants that stand out on light and dark
 * backgrounds.
 *
 * @param rgb red, green and blue, 0xRRGGBB
 */
public record OwnColour(int rgb) {
  private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** The minimum contrast of the atlas's marks with their background. */
  private static final double CONTRAST = 3.1;

  /** The darkest light background and the lightest dark background of marks. */
  private static final int PAPER = 0xf3efe4;

  private static final int INK = 0x2a2e30;

  /** The colour of a text such as {@code #1f6f8b}. */
  public static Optional<OwnColour> parse(String text) {
    return HEX.matcher(text).matches()
        ? Optional.of(new OwnColour(HexFormat.fromHexDigits(text, 1, 7)))
        : Optional.empty();
  }

  /** The colour for light backgrounds, darkened where necessary, 0xRRGGBB. */
  public int onLight() {
    return towards(0x000000, PAPER);
  }

  /** The colour for dark backgrounds, lightened where necessary, 0xRRGGBB. */
  public int onDark() {
    return towards(0xffffff, INK);
  }

  /** The colour mixed with as little of another as it needs to stand out. */
  private int towards(int other, int background) {
    for (var share = 0; share < 100; share++) {
      var mixed = mixed(other, share / 100.0);
      if (contrast(mixed, background) >= CONTRAST) {
        return mixed;
      }
    }
    return other;
  }

  private int mixed(int other, double share) {
    var mixed = 0;
    for (var shift = 16; shift >= 0; shift -= 8) {
      var from = rgb >> shift & 0xff;
      var to = other >> shift & 0xff;
      mixed |= (int) Math.round(from + (to - from) * share) << shift;
    }
    return mixed;
  }

  /** The contrast of two colours as WCAG defines it, 1…21. */
  private static double contrast(int one, int other) {
    var first = luminance(one) + 0.05;
    var second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int part) {
    var value = part / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** A colour in the notation of CSS, such as {@code #1f6f8b}. */
  public static String hex(int rgb) {
    return "#" + HexFormat.of().toHexDigits(rgb, 6);
  }

  @Override
  public String toString() {
    return hex(rgb);
  }
}
