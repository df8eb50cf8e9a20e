package org.silkroadatlas.map.layer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.FillStyle.Band;
import org.silkroadatlas.map.layer.FillStyle.Style;

/**
 * The paints of the fills, used by map, legend and year strip. The strength of a fill is part of
 * its colours and never set by the alpha of the canvas, with which the software renderer draws
 * patterns darker and in other hues.
 */
public final class FillPaints {
  /** Width of a band, measured along the x axis, in logical pixels. */
  private static final int BAND = 8;

  /** Patterns are drawn at twice the resolution, so that they stay crisp at render scale 2. */
  private static final int FINENESS = 2;

  /** Faint fills keep this share of their strength. */
  private static final double FAINT = 0.34;

  /** The colours of numbers, from few to many, in perceptually even steps; hues differ as well. */
  private static final List<Color> RAMP_LIGHT =
      ramp("#e6dcb2", "#bdd39f", "#82be95", "#54a89b", "#3095a5", "#2c7da3", "#2c63a0");

  /** On a dark map, more is lighter. */
  private static final List<Color> RAMP_DARK =
      ramp("#463a5a", "#3d5077", "#356886", "#30808f", "#3e968d", "#5db291", "#9ad3a0");

  private record Key(List<Band> bands, boolean faint) {}

  private static final Map<Key, Paint> PATTERNS = new HashMap<>();

  private FillPaints() {}

  private static List<Color> ramp(String... stops) {
    return List.of(stops).stream().map(Color::web).toList();
  }

  /** The paint of a fill style. */
  public static Paint of(FillStyle look, Palette palette) {
    return switch (look) {
      case FillStyle.Shade(var share, var faint) -> shade(share, faint, palette);
      case FillStyle.Bands(var bands, var faint) ->
          bands.size() == 1 && bands.getFirst().style() != Style.HATCHED
              ? even(bands.getFirst(), faint)
              : PATTERNS.computeIfAbsent(new Key(bands, faint), FillPaints::pattern);
    };
  }

  /** The colour at a point of the ramp: the higher, the farther from the background. */
  private static Color shade(double share, boolean faint, Palette palette) {
    var stops = palette.isDark() ? RAMP_DARK : RAMP_LIGHT;
    var at = Math.clamp(share, 0, 1) * (stops.size() - 1);
    var below = Math.min((int) at, stops.size() - 2);
    var colour = stops.get(below).interpolate(stops.get(below + 1), at - below);
    return translucent(colour, 0.84 * (faint ? FAINT : 1));
  }

  private static Color even(Band band, boolean faint) {
    return translucent(band.colour(), opacity(band) * (faint ? FAINT : 1));
  }

  /** The opacity of an even fill; inside a rim there is hardly a tint. */
  private static double opacity(Band band) {
    return band.style() == Style.RIMMED ? 0.08 : band.strength();
  }

  /** The colour of a rim. */
  public static Color rim(FillStyle look, Palette palette) {
    return look instanceof FillStyle.Bands(var bands, var faint)
        ? translucent(bands.getFirst().colour(), 0.9 * (faint ? FAINT : 1))
        : of(look, palette) instanceof Color shade ? shade : palette.accent();
  }

  /** Diagonal bands; their edges are soft, so that they look steady at every screen scale. */
  private static Paint pattern(Key key) {
    var period = BAND * Math.max(1, key.bands.size());
    var size = period * FINENESS;
    var image = new WritableImage(size, size);
    var pixels = image.getPixelWriter();
    for (var y = 0; y < size; y++) {
      for (var x = 0; x < size; x++) {
        var along = Math.floorMod(x + y, size) / (double) FINENESS;
        var band = key.bands.get((int) (along / BAND));
        pixels.setColor(x, y, texel(band, along % BAND, key.faint));
      }
    }
    return new ImagePattern(image, 0, 0, period, period, false);
  }

  /**
   * @param across distance from the edge of the band, 0…BAND
   */
  private static Color texel(Band band, double across, boolean faint) {
    var middle = Math.abs(across - BAND / 2.0);
    var opacity =
        switch (band.style()) {
          case SOLID ->
              band.index() == 1 ? mix(0.92, band.strength(), middle - 0.7) : band.strength();
          case HATCHED -> mix(0.85, 0.06, middle - 0.9);
          case RIMMED -> mix(0.06, 0.7, middle - 2.6);
        };
    return translucent(band.colour(), opacity * (faint ? FAINT : 1));
  }

  /** Blends from one strength inside a line to another outside it, over one pixel. */
  private static double mix(double within, double beyond, double distance) {
    var t = Math.clamp(distance + 0.5, 0.0, 1.0);
    return within + (beyond - within) * t;
  }

  /** A pattern that starts at a point, given in logical pixels; plain colours stay the same. */
  static Paint anchored(Paint paint, double x, double y) {
    return paint instanceof ImagePattern pattern
        ? new ImagePattern(
            pattern.getImage(),
            Math.floorMod(Math.round(x), Math.round(pattern.getWidth())),
            Math.floorMod(Math.round(y), Math.round(pattern.getHeight())),
            pattern.getWidth(),
            pattern.getHeight(),
            false)
        : paint;
  }

  static Color translucent(Color colour, double opacity) {
    return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
  }
}
