package org.silkroadatlas.model;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour that somebody chose, and the nearest to it that stands out on light and on dark ground.
 *
 * @param rgb red, green and blue, 0xRRGGBB
 */
public record OwnColour(int rgb) {
  private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

  /** What marks of the atlas have at least against what is behind them. */
  private static final double CONTRAST = 3.1;

  /** The darkest light ground and the lightest dark ground that marks stand on. */
  private static final int PAPER = 0xf3efe4;

  private static final int INK = 0x2a2e30;

  /** The colour of a text such as {@code #1f6f8b}. */
  public static Optional<OwnColour> parse(String text) {
    return HEX.matcher(text).matches()
        ? Optional.of(new OwnColour(HexFormat.fromHexDigits(text, 1, 7)))
        : Optional.empty();
  }

  /** The colour as it stands out on light ground; darker where it has to be, 0xRRGGBB. */
  public int onLight() {
    return towards(0x000000, PAPER);
  }

  /** The colour as it stands out on dark ground; lighter where it has to be, 0xRRGGBB. */
  public int onDark() {
    return towards(0xffffff, INK);
  }

  /** The colour with as little as possible of another mixed in, so that it stands out. */
  private int towards(int other, int ground) {
    for (var share = 0; share < 100; share++) {
      var mixed = mixed(other, share / 100.0);
      if (contrast(mixed, ground) >= CONTRAST) {
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

  /** The contrast of two colours by WCAG, 1…21. */
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

  /** A colour as CSS and files write it, such as {@code #1f6f8b}. */
  public static String hex(int rgb) {
    return "#" + HexFormat.of().toHexDigits(rgb, 6);
  }

  @Override
  public String toString() {
    return hex(rgb);
  }
}
