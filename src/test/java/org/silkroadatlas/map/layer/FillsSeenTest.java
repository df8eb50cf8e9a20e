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
import org.silkroadatlas.map.layer.FillPlan.Band;
import org.silkroadatlas.map.layer.FillPlan.Look;
import org.silkroadatlas.map.layer.FillPlan.Mode;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.model.Vector;

/** Fills are told apart by all eyes: counts by lightness, roles and formats by their patterns. */
class FillsSeenTest {
  /** Clear at a glance, even where the two do not touch. */
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
  void neighbouringClassesOfCountsDiffer(Palette palette) {
    for (var sight : Sight.values()) {
      var before = palette.land();
      for (var i = 0; i < FillPlan.CLASSES.size(); i++) {
        var fill = Sight.over(FillPaints.count(i, palette), palette.land());
        apart(CLEAR, sight, "class " + i, before, fill);
        before = fill;
      }
    }
    assertEquals(new TreeSet<>(), faults);
  }

  private static Look look(int index, Color colour, Standing standing) {
    return new Look(0, List.of(new Band(index, colour, standing)), false);
  }

  private static Color[] pixels(Look look, Mode mode, Palette palette) {
    return switch (FillPaints.of(look, mode, palette)) {
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

  /** Members are one even colour, observers have lines that stand out from what is between. */
  @ParameterizedTest
  @MethodSource("palettes")
  void rolesDifferByTheirPattern(Palette palette) {
    for (var vector : Vector.values()) {
      var colour = palette.of(vector);
      var member = pixels(look(0, colour, Standing.MEMBER), Mode.ROLE, palette);
      assertEquals(1, member.length);
      var observer = pixels(look(0, colour, Standing.OBSERVER), Mode.ROLE, palette);
      var rim = Sight.over(FillPaints.translucent(colour, 0.8), palette.land());
      var inside = pixels(look(0, colour, Standing.SIGNATORY), Mode.ROLE, palette)[0];
      for (var sight : Sight.values()) {
        var widest = 0.0;
        for (var pixel : observer) {
          widest = Math.max(widest, sight.difference(observer[0], pixel));
        }
        if (widest < 3 * CLEAR) {
          faults.add(sight + " lines of " + vector + ": " + widest);
        }
        apart(2 * CLEAR, sight, "member of " + vector, palette.land(), member[0]);
        apart(2 * CLEAR, sight, "rim of " + vector, rim, inside);
      }
    }
    assertEquals(new TreeSet<>(), faults);
  }

  /** Two formats of one colour, the worst that can happen to the eye, still differ by texture. */
  @ParameterizedTest
  @MethodSource("palettes")
  void formatsDifferByTheirTexture(Palette palette) {
    for (var vector : Vector.values()) {
      for (var one = 0; one < FillPlan.MOST_BANDS; one++) {
        for (var other = 0; other < one; other++) {
          var first = pixels(look(one, palette.of(vector), Standing.MEMBER), Mode.BANDS, palette);
          var second =
              pixels(look(other, palette.of(vector), Standing.MEMBER), Mode.BANDS, palette);
          for (var sight : Sight.values()) {
            var differing = 0;
            for (var i = 0; i < first.length; i++) {
              differing += sight.difference(first[i], second[i]) >= CLEAR ? 1 : 0;
            }
            if (differing < first.length * 0.06) {
              faults.add(sight + " " + vector + " textures " + other + " and " + one);
            }
          }
        }
      }
    }
    assertEquals(new TreeSet<>(), faults);
  }
}
