package org.silkroadatlas.export.html;

import java.util.LinkedHashMap;
import java.util.Map;
import org.silkroadatlas.export.html.CountryFillStyle.Band;
import org.silkroadatlas.export.html.CountryFillStyle.Style;

/** Fills shapes with styles: colours by classes, bands and hatching by SVG patterns. */
final class FillPatterns {
  /** The width across a diagonal band; along the x axis it is eight pixels wide. */
  private static final double BAND = 8 / Math.sqrt(2);

  private static final double RIM = 9;

  private final ColorClasses classes;
  private final String prefix;
  private final double scale;
  private final Map<CountryFillStyle, String> patterns = new LinkedHashMap<>();
  private final MarkupWriter definitions = new MarkupWriter();

  /**
   * @param prefix of the ids of the patterns, unique on the page
   * @param scale pixels of the picture per unit of its shapes
   */
  FillPatterns(ColorClasses classes, String prefix, double scale) {
    this.classes = classes;
    this.prefix = prefix;
    this.scale = scale;
  }

  /** The definitions that the picture needs before its shapes. */
  String definitions() {
    return definitions.toString();
  }

  /** Fills the shape of a country. */
  void use(MarkupWriter page, String shape, String country, CountryFillStyle look) {
    switch (look) {
      case CountryFillStyle.Shade(var share, var faint) ->
          used(page, shape, country, classes.fill(ThemedColor.ramp(share), 0.84 * look.strength()));
      case CountryFillStyle.Bands bands when bands.isEven() -> {
        var band = bands.bands().getFirst();
        used(page, shape, country, classes.fill(band.color(), band.even() * look.strength()));
        if (bands.isRimmed()) {
          rim(page, shape, band, look.strength());
        }
      }
      case CountryFillStyle.Bands bands ->
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

  private static void used(MarkupWriter page, String shape, String country, String styleClass) {
    page.leaf("use", "href", "#" + shape, "class", styleClass, "data-c", country);
  }

  private void rim(MarkupWriter page, String shape, Band band, double strength) {
    var clip = prefix + "r" + shape;
    definitions.open("clipPath", "id", clip).leaf("use", "href", "#" + shape).close();
    page.leaf(
        "use",
        "href",
        "#" + shape,
        "class",
        "rim " + classes.stroke(band.color(), 0.9 * strength),
        "clip-path",
        "url(#" + clip + ")",
        "stroke-width",
        SvgSymbols.n(RIM / scale));
  }

  /** The id of the pattern of a style. */
  String pattern(CountryFillStyle.Bands look) {
    return patterns.computeIfAbsent(look, _ -> define(look));
  }

  private String define(CountryFillStyle.Bands look) {
    var id = prefix + patterns.size();
    definitions.open(
        "pattern",
        "id",
        id,
        "patternUnits",
        "userSpaceOnUse",
        "width",
        SvgSymbols.fine(BAND * look.bands().size()),
        "height",
        SvgSymbols.fine(BAND),
        "patternTransform",
        "scale(" + SvgSymbols.fine(1 / scale) + ") rotate(45)");
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
        SvgSymbols.fine(x),
        "width",
        SvgSymbols.fine(width),
        "height",
        SvgSymbols.fine(BAND),
        "class",
        classes.fill(band.color(), opacity));
  }
}
