package org.silkroadatlas.map.layer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import org.silkroadatlas.draw.Hatching;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.map.layer.FillPlan.Band;
import org.silkroadatlas.map.layer.FillPlan.Look;
import org.silkroadatlas.model.Role.Standing;

/** The paints of the fills; map, legend and year strip take them from here. */
public final class FillPaints {
  /** Width of a band, measured along the x axis, in logical pixels. */
  private static final int BAND = 12;

  /** Patterns are drawn twice as fine as shown, so that they stay crisp at render scale 2. */
  private static final int FINENESS = 2;

  private record Key(List<Band> bands) {}

  private static final Map<Key, Paint> BANDS = new HashMap<>();

  private FillPaints() {}

  /** The paint of a look in count mode. */
  public static Color count(int countClass, Palette palette) {
    var opacity =
        palette.isDark()
            ? new double[] {0.15, 0.3, 0.46, 0.64}
            : new double[] {0.16, 0.31, 0.46, 0.62};
    return translucent(palette.accent(), opacity[countClass]);
  }

  /** The paint of a look. */
  public static Paint of(Look look, FillPlan.Mode mode, Palette palette) {
    return switch (mode) {
      case COUNT -> count(look.countClass(), palette);
      case ROLE -> role(look.bands().getFirst(), palette);
      case BANDS ->
          look.bands().size() == 1 ? single(look.bands().getFirst(), palette) : bands(look.bands());
    };
  }

  /** Solid for members, hatched for observers, barely tinted within an outline for signatories. */
  private static Paint role(Band band, Palette palette) {
    var strong = palette.isDark() ? 0.5 : 0.46;
    return switch (band.standing()) {
      case MEMBER -> translucent(band.colour(), strong);
      case OBSERVER ->
          Hatching.of(translucent(band.colour(), 0.75), translucent(band.colour(), 0.08), 1.8);
      case SIGNATORY, OFFICE -> translucent(band.colour(), 0.06);
    };
  }

  private static Paint single(Band band, Palette palette) {
    return band.standing() == Standing.OBSERVER ? role(band, palette) : bands(List.of(band));
  }

  private static Paint bands(List<Band> bands) {
    return BANDS.computeIfAbsent(new Key(bands), FillPaints::createBands);
  }

  private static Paint createBands(Key key) {
    var count = key.bands.size();
    var period = BAND * count;
    var size = period * FINENESS;
    var image = new WritableImage(size, size);
    var pixels = image.getPixelWriter();
    for (var y = 0; y < size; y++) {
      row(pixels, key.bands, y, size);
    }
    return new ImagePattern(image, 0, 0, period, period, false);
  }

  private static void row(PixelWriter pixels, List<Band> bands, int y, int size) {
    for (var x = 0; x < size; x++) {
      var along = Math.floorMod(x + y, size);
      var band = bands.get(along / (BAND * FINENESS));
      var inside = along % (BAND * FINENESS) / (double) FINENESS;
      pixels.setColor(x, y, texel(band, inside, Math.floorMod(x - y, size) / (double) FINENESS));
    }
  }

  /**
   * @param across distance from the edge of the band, 0…BAND
   * @param along distance along the band
   */
  private static Color texel(Band band, double across, double along) {
    var strong = translucent(band.colour(), 0.58);
    var weak = translucent(band.colour(), 0.1);
    return switch (band.standing()) {
      case OBSERVER -> along % 6 < 2.4 ? strong : weak;
      case SIGNATORY, OFFICE -> across < 1.4 || across > BAND - 1.4 ? strong : weak;
      case MEMBER ->
          isTextured(band.index(), across, along) ? translucent(band.colour(), 0.9) : strong;
    };
  }

  /** The texture that tells formats apart without their colours. */
  private static boolean isTextured(int index, double across, double along) {
    var middle = Math.abs(across - BAND / 2.0);
    return switch (index) {
      case 1 -> middle < 1.3 && along % 6 < 2.6;
      case 2 -> middle < 0.9;
      case 3 -> middle > 2 && middle < 3.2;
      default -> false;
    };
  }

  /** A pattern that starts at a point, given in logical pixels; plain colours stay. */
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

  /** A paint for what is dimmed. */
  public static Color dimmed(Color colour) {
    return translucent(colour, 0.12);
  }

  static Color translucent(Color colour, double opacity) {
    return Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), opacity);
  }
}
