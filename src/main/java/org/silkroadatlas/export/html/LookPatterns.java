package org.silkroadatlas.export.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.silkroadatlas.export.html.CountryLook.Band;
import org.silkroadatlas.export.html.CountryLook.Style;

/** Fills shapes with looks: colours by classes, bands and hatching by patterns of one picture. */
final class LookPatterns {
  /** Across a diagonal band; along the x axis it is eight pixels wide. */
  private static final double BAND = 8 / Math.sqrt(2);

  private static final double RIM = 9;

  private final Inks inks;
  private final String prefix;
  private final double scale;
  private final Map<CountryLook, String> patterns = new LinkedHashMap<>();
  private final Markup definitions = new Markup();

  /**
   * @param prefix of the ids of the patterns, unique on the page
   * @param scale pixels of the picture per unit of its shapes
   */
  LookPatterns(Inks inks, String prefix, double scale) {
    this.inks = inks;
    this.prefix = prefix;
    this.scale = scale;
  }

  /** What the picture must define before it uses the shapes. */
  String definitions() {
    return definitions.toString();
  }

  /** Fills the shape of a country. */
  void use(Markup page, String shape, String country, CountryLook look) {
    switch (look) {
      case CountryLook.Shade(var share, var faint) ->
          used(page, shape, country, inks.fill(Hue.ramp(share), 0.84 * look.strength()));
      case CountryLook.Bands bands when bands.isEven() -> {
        var band = bands.bands().getFirst();
        used(page, shape, country, inks.fill(band.hue(), band.even() * look.strength()));
        if (bands.isRimmed()) {
          rim(page, shape, band, look.strength());
        }
      }
      case CountryLook.Bands bands ->
          page.leaf(
              "use",
              "href",
              "#" + shape,
              "fill",
              "url(#" + pattern(bands) + ")",
              "data-c",
              country);
    }
  }

  private static void used(Markup page, String shape, String country, String styleClass) {
    page.leaf("use", "href", "#" + shape, "class", styleClass, "data-c", country);
  }

  private void rim(Markup page, String shape, Band band, double strength) {
    var clip = prefix + "r" + shape;
    definitions
        .open("clipPath", "id", clip)
        .leaf("use", "href", "#" + shape)
        .close();
    page.leaf(
        "use",
        "href",
        "#" + shape,
        "class",
        "rim " + inks.stroke(band.hue(), 0.9 * strength),
        "clip-path",
        "url(#" + clip + ")",
        "stroke-width",
        Svg.n(RIM / scale));
  }

  /** The id of the pattern of a look. */
  String pattern(CountryLook.Bands look) {
    return patterns.computeIfAbsent(look, _ -> define(look));
  }

  private String define(CountryLook.Bands look) {
    var id = prefix + patterns.size();
    definitions.open(
        "pattern",
        "id",
        id,
        "patternUnits",
        "userSpaceOnUse",
        "width",
        Svg.fine(BAND * look.bands().size()),
        "height",
        Svg.fine(BAND),
        "patternTransform",
        "scale(" + Svg.fine(1 / scale) + ") rotate(45)");
    for (var i = 0; i < look.bands().size(); i++) {
      band(look.bands().get(i), i * BAND, look.strength());
    }
    definitions.close();
    return id;
  }

  private void band(Band band, double x, double strength) {
    var isPlain = band.style() == Style.SOLID && band.place() != 1;
    if (isPlain) {
      stripe(band, x, BAND, band.strength() * strength);
      return;
    }
    var half =
        switch (band.style()) {
          case SOLID -> 0.7;
          case HATCHED -> 0.9;
          case RIMMED -> 2.6;
        };
    var line =
        switch (band.style()) {
          case SOLID -> 0.92;
          case HATCHED -> 0.85;
          case RIMMED -> 0.06;
        };
    var beyond =
        switch (band.style()) {
          case SOLID -> band.strength();
          case HATCHED -> 0.06;
          case RIMMED -> 0.7;
        };
    var inner = half * Math.sqrt(2);
    var edge = (BAND - inner) / 2;
    stripe(band, x, edge, beyond * strength);
    stripe(band, x + edge, inner, line * strength);
    stripe(band, x + edge + inner, edge, beyond * strength);
  }

  private void stripe(Band band, double x, double width, double opacity) {
    definitions.leaf(
        "rect",
        "x",
        Svg.fine(x),
        "width",
        Svg.fine(width),
        "height",
        Svg.fine(BAND),
        "class",
        inks.fill(band.hue(), opacity));
  }
}
