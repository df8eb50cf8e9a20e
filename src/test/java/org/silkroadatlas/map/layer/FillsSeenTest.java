package org.silkroadatlas.map.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.draw.Sight;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.model.Vector;

/** Fills are distinguishable for all kinds of vision: counts by lightness, others by pattern. */
class FillsSeenTest {
  /** Clearly different, even if the two do not touch. */
  private static final double CLEAR = 5;

  private final TreeSet<String> faults = new TreeSet<>();

  static List<Palette> palettes() {
    return List.of(Palette.LIGHT, Palette.DARK, Palette.LIGHT.strong(), Palette.DARK.strong());
  }

  private void apart(double least, Sight sight, String what, Color one, Color other) {
    var difference = sight.difference(one, other);
    if (difference < least) {
      faults.add(String.format(Locale.ROOT, "%s %s: %.1f", sight, what, difference));
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void stepsOfTheRampDiffer(Palette palette) {
    for (var sight : Sight.values()) {
      var before = palette.land();
      for (var share : new double[] {0.05, 0.3, 0.55, 0.8, 1}) {
        var fill = pixels(new FillStyle.Shade(share, false), palette)[0];
        apart(CLEAR, sight, "step " + share, before, fill);
        before = fill;
      }
    }
    assertEquals(new TreeSet<>(), faults);
  }

  private static FillStyle look(int place, Color colour, Standing standing) {
    return new FillStyle.Bands(List.of(FillPlan.band(place, colour, standing)), false);
  }

  private static FillStyle two(Color one, Color other) {
    return new FillStyle.Bands(
        List.of(FillPlan.band(0, one, Standing.MEMBER), FillPlan.band(1, other, Standing.MEMBER)),
        false);
  }

  private static Color[] pixels(FillStyle look, Palette palette) {
    return switch (FillPaints.of(look, palette)) {
      case ImagePattern pattern -> pixels(pattern.getImage(), palette);
      case Color colour -> new Color[] {Sight.over(colour, palette.land())};
      default -> throw new IllegalStateException();
    };
  }

  private static Color[] pixels(Image image, Palette palette) {
    var size = (int) image.getWidth();
    var pixels = new Color[size * size];
    for (var i = 0; i < pixels.length; i++) {
      pixels[i] = Sight.over(image.getPixelReader().getColor(i % size, i / size), palette.land());
    }
    return pixels;
  }

  /** Members have one even colour, observers lines that stand out from the space between. */
  @ParameterizedTest
  @MethodSource("palettes")
  void rolesDifferByTheirPattern(Palette palette) {
    for (var vector : Vector.values()) {
      var colour = palette.of(vector);
      var member = pixels(look(0, colour, Standing.MEMBER), palette);
      assertEquals(1, member.length);
      var observer = pixels(look(0, colour, Standing.OBSERVER), palette);
      var signed = look(0, colour, Standing.SIGNATORY);
      var rim = Sight.over(FillPaints.rim(signed, palette), palette.land());
      for (var sight : Sight.values()) {
        var widest = 0.0;
        for (var pixel : observer) {
          widest = Math.max(widest, sight.difference(observer[0], pixel));
        }
        if (widest < 3 * CLEAR) {
          faults.add(sight + " lines of " + vector + ": " + widest);
        }
        apart(2 * CLEAR, sight, "member of " + vector, palette.land(), member[0]);
        apart(2 * CLEAR, sight, "rim of " + vector, rim, pixels(signed, palette)[0]);
      }
    }
    assertEquals(new TreeSet<>(), faults);
  }

  /** Even two formats of the same colour, the worst case, differ by texture. */
  @ParameterizedTest
  @MethodSource("palettes")
  void theTwoBandsDifferByTheirTexture(Palette palette) {
    for (var vector : Vector.values()) {
      var both = pixels(two(palette.of(vector), palette.of(vector)), palette);
      for (var sight : Sight.values()) {
        var plain = both[1];
        var differing = 0;
        for (var pixel : both) {
          differing += sight.difference(plain, pixel) >= CLEAR ? 1 : 0;
        }
        if (differing < both.length * 0.04) {
          faults.add(sight + " textures of " + vector + " " + differing);
        }
      }
    }
    assertEquals(new TreeSet<>(), faults);
  }

  /** Faint fills are paler than others, with the same hue. */
  @ParameterizedTest
  @MethodSource("palettes")
  void faintIsNearerToTheGround(Palette palette) {
    for (var vector : Vector.values()) {
      for (var standing : List.of(Standing.MEMBER, Standing.OBSERVER, Standing.SIGNATORY)) {
        var look = look(0, palette.of(vector), standing);
        nearer(look, palette);
      }
    }
    for (var share = 0.0; share <= 1; share += 0.1) {
      nearer(new FillStyle.Shade(share, false), palette);
    }
    assertEquals(new TreeSet<>(), faults);
  }

  private void nearer(FillStyle look, Palette palette) {
    var full = pixels(look, palette);
    var faint = pixels(look.faint(true), palette);
    for (var i = 0; i < full.length; i++) {
      var strong = Sight.FULL.difference(palette.land(), full[i]);
      var weak = Sight.FULL.difference(palette.land(), faint[i]);
      if (weak > strong + 0.5) {
        faults.add(look + " " + weak + " over " + strong);
      }
    }
  }
}
