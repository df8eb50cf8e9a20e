package org.silkroadatlas.draw;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;

/** Diagonal hatching as a seamless paint; the pattern of observers. */
public final class Hatching {
  /** Spacing of the lines in logical pixels. */
  private static final int PERIOD = 8;

  /** Drawn at four times the resolution, so that it stays crisp at render scale 2. */
  private static final int FINENESS = 4;

  private static final Map<Key, Paint> PAINTS = new HashMap<>();

  private record Key(Color line, Color background, double width) {}

  private Hatching() {}

  /**
   * The paint.
   *
   * @param line colour of the lines
   * @param background colour between them, may be transparent
   * @param width of the lines in logical pixels, less than 8
   */
  public static Paint of(Color line, Color background, double width) {
    return PAINTS.computeIfAbsent(new Key(line, background, width), Hatching::create);
  }

  private static Paint create(Key key) {
    var size = PERIOD * FINENESS;
    var image = new WritableImage(size, size);
    var pixels = image.getPixelWriter();
    var half = key.width * Math.sqrt(2) * FINENESS / 2;
    for (var y = 0; y < size; y++) {
      for (var x = 0; x < size; x++) {
        var along = Math.floorMod(x + y, size);
        var distance = Math.min(along, size - along);
        var cover = Math.clamp(half - distance + 0.5, 0.0, 1.0);
        pixels.setColor(x, y, key.background.interpolate(key.line, cover));
      }
    }
    return new ImagePattern(image, 0, 0, PERIOD, PERIOD, false);
  }
}
