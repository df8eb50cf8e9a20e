package org.silkroadatlas.draw;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import javafx.scene.paint.Color;

/**
 * Models colour vision: contrast as defined by WCAG 2, colour blindness after Machado, Oliveira and
 * Fernandes (2009) at full severity, and differences by CIEDE2000.
 */
public enum Sight {
  /** All cones. */
  FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  /** No red cones. */
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  /** No green cones. */
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  /** No blue cones. */
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  /** The rows of the matrix for linear light; constants. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final double[] matrix;

  Sight(double... matrix) {
    this.matrix = matrix;
  }

  /** A colour as seen with this vision. */
  public Color seen(Color colour) {
    var rgb = linear(colour);
    var seen = new double[3];
    for (var row = 0; row < 3; row++) {
      for (var i = 0; i < 3; i++) {
        seen[row] += matrix[3 * row + i] * rgb[i];
      }
      var part = Math.clamp(seen[row], 0, 1);
      seen[row] = part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
    }
    return Color.color(
        Math.clamp(seen[0], 0, 1), Math.clamp(seen[1], 0, 1), Math.clamp(seen[2], 0, 1));
  }

  /** The difference of two opaque colours as seen with this vision; 1 is just noticeable. */
  public double difference(Color one, Color other) {
    return ciede2000(lab(seen(one)), lab(seen(other)));
  }

  /** A colour laid over an opaque one. */
  public static Color over(Color front, Color back) {
    var opaque = Color.color(front.getRed(), front.getGreen(), front.getBlue());
    return back.interpolate(opaque, front.getOpacity());
  }

  /** The contrast of two opaque colours, 1 to 21. */
  public static double contrast(Color one, Color other) {
    var a = luminance(one) + 0.05;
    var b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(Color colour) {
    var rgb = linear(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  private static double[] linear(Color colour) {
    return DoubleStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
        .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
        .toArray();
  }

  /** CIE L*a*b* for D65. */
  static double[] lab(Color colour) {
    var rgb = linear(colour);
    DoubleUnaryOperator root = t -> t > 216.0 / 24389 ? Math.cbrt(t) : (841.0 / 108) * t + 4.0 / 29;
    var x =
        root.applyAsDouble(
            (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
    var y = root.applyAsDouble(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
    var z =
        root.applyAsDouble(
            (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  /** The difference of two colours in L*a*b*. */
  static double ciede2000(double[] one, double[] other) {
    var meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
    var grey = 1 + 0.5 * (1 - Math.sqrt(pow7(meanChroma) / (pow7(meanChroma) + pow7(25))));
    var c1 = Math.hypot(one[1] * grey, one[2]);
    var c2 = Math.hypot(other[1] * grey, other[2]);
    var h1 = hue(one[2], one[1] * grey);
    var h2 = hue(other[2], other[1] * grey);
    var apart = c1 * c2 == 0 ? 0 : Math.IEEEremainder(h2 - h1, 360);
    var deltaHue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(apart / 2));
    var chroma = (c1 + c2) / 2;
    var meanHue = c1 * c2 == 0 ? h1 + h2 : meanHue(h1, h2);
    var light = (one[0] + other[0]) / 2;
    var t =
        1
            - 0.17 * cos(meanHue - 30)
            + 0.24 * cos(2 * meanHue)
            + 0.32 * cos(3 * meanHue + 6)
            - 0.20 * cos(4 * meanHue - 63);
    var lightPart =
        (other[0] - one[0]) / (1 + 0.015 * square(light - 50) / Math.sqrt(20 + square(light - 50)));
    var chromaPart = (c2 - c1) / (1 + 0.045 * chroma);
    var huePart = deltaHue / (1 + 0.015 * chroma * t);
    var turn =
        -2
            * Math.sqrt(pow7(chroma) / (pow7(chroma) + pow7(25)))
            * Math.sin(Math.toRadians(60 * Math.exp(-square((meanHue - 275) / 25))));
    return Math.sqrt(
        square(lightPart) + square(chromaPart) + square(huePart) + turn * chromaPart * huePart);
  }

  private static double hue(double b, double a) {
    return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
  }

  private static double meanHue(double h1, double h2) {
    if (Math.abs(h1 - h2) <= 180) {
      return (h1 + h2) / 2;
    }
    return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }

  private static double square(double number) {
    return number * number;
  }

  private static double pow7(double number) {
    return Math.pow(number, 7);
  }
}
