package org.silkroadatlas.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.silkroadatlas.model.Vector;

/** Measures the colours of both themes as text, marks and rings, for all kinds of vision. */
class PaletteTest {
  private static final Pattern COLOUR = Pattern.compile("-sra-([a-z-]+): (#[0-9a-f]{6});");

  static List<Palette> palettes() {
    return List.of(Palette.LIGHT, Palette.DARK, Palette.LIGHT.strong(), Palette.DARK.strong());
  }

  private static Map<String, Color> sheet(Palette palette) throws IOException {
    var name = palette.isDark() ? "dark" : "light";
    var isPlain = palette.equals(Palette.LIGHT) || palette.equals(Palette.DARK);
    var colours = new HashMap<String, Color>();
    for (var sheet : isPlain ? List.of(name) : List.of(name, name + "-strong")) {
      var path = "/org/silkroadatlas/styles/" + sheet + ".css";
      try (var stream = Palette.class.getResourceAsStream(path)) {
        COLOUR
            .matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
            .results()
            .forEach(match -> colours.put(match.group(1), Color.web(match.group(2))));
      }
    }
    return colours;
  }

  private static void atLeast(
      double least, String what, Color colour, Map<String, Color> grounds, Set<String> faults) {
    grounds.forEach(
        (name, ground) -> {
          var contrast = Sight.contrast(colour, ground);
          if (contrast < least) {
            faults.add(String.format(Locale.ROOT, "%s on %s: %.2f", what, name, contrast));
          }
        });
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void sheetsAndCanvasesHaveTheSameColours(Palette palette) throws IOException {
    var sheet = sheet(palette);
    var same =
        Map.of(
            "background", palette.background(),
            "surface", palette.laneBand(),
            "text", palette.text(),
            "quiet-text", palette.quietText(),
            "line", palette.line(),
            "accent", palette.accent(),
            "on-accent", palette.onAccent(),
            "hover", palette.hover());
    same.forEach((name, colour) -> assertEquals(colour, sheet.get(name), name));
    for (var vector : Vector.values()) {
      assertEquals(palette.of(vector), sheet.get("vector-" + vector.key()), vector.key());
    }
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void wordsHaveTheContrastOfWords(Palette palette) throws IOException {
    var sheet = sheet(palette);
    var grounds =
        Map.of(
            "background", sheet.get("background"),
            "surface", sheet.get("surface"),
            "raised", sheet.get("raised"),
            "halo", palette.halo(),
            "land", palette.land());
    var faults = new TreeSet<String>();
    atLeast(4.5, "text", palette.text(), grounds, faults);
    atLeast(4.5, "quiet text", palette.quietText(), grounds, faults);
    atLeast(4.5, "accent", palette.accent(), grounds, faults);
    atLeast(4.5, "fault", sheet.get("vector-russia"), grounds, faults);
    atLeast(4.5, "on accent", palette.onAccent(), Map.of("accent", palette.accent()), faults);
    assertEquals(new TreeSet<>(), faults);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void marksAndRingsStandOut(Palette palette) throws IOException {
    var sheet = sheet(palette);
    var grounds =
        Map.of(
            "background", sheet.get("background"),
            "surface", sheet.get("surface"),
            "raised", sheet.get("raised"));
    var faults = new TreeSet<String>();
    atLeast(3, "ring", palette.accent(), grounds, faults);
    atLeast(3, "hover", palette.hover(), grounds, faults);
    for (var vector : Vector.values()) {
      atLeast(3, vector.key(), palette.of(vector), grounds, faults);
      atLeast(3, vector.key(), palette.of(vector), Map.of("land", palette.land()), faults);
    }
    assertEquals(new TreeSet<>(), faults);
  }

  /** The smallest difference between two vectors; where hues coincide, lightness still differs. */
  @ParameterizedTest
  @MethodSource("palettes")
  void vectorsThatMeetAreToldApartByAllEyes(Palette palette) {
    var faults = new TreeSet<String>();
    var met =
        List.of(Vector.REGIONAL, Vector.RUSSIA, Vector.CHINA, Vector.US, Vector.TURKIC, Vector.EU);
    for (var sight : Sight.values()) {
      for (var one : met) {
        for (var other : met) {
          var difference = sight.difference(palette.of(one), palette.of(other));
          if (one.compareTo(other) < 0 && difference < 8) {
            faults.add(sight + " " + one + " " + other + " " + Math.round(difference * 10) / 10.0);
          }
        }
      }
    }
    assertEquals(new TreeSet<>(), faults);
  }
}
