package org.silkroadatlas.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.LabelPoint;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Country;

/** The names of the countries on a map, as many as fit, with their numbers. */
final class MapLabels {
  private static final double MARGIN = 8;

  /** The average width of a letter, as a share of its height. */
  private static final double LETTER = 0.62;

  private final Viewport view;
  private final BaseMap base;
  private final PageWords words;
  private final CountryFillStyles fills;
  private final List<double[]> taken = new ArrayList<>();

  private record Name(Country country, LabelPoint at) {}

  MapLabels(Viewport view, BaseMap base, PageWords words, CountryFillStyles fills) {
    this.view = view;
    this.base = base;
    this.words = words;
    this.fills = fills;
  }

  void write(MarkupWriter page) {
    page.open("g", "class", "names", "paint-order", "stroke");
    var names = new ArrayList<Name>();
    for (var country : words.index().dataset().countries()) {
      base.country(country.id(), view.zoom())
          .filter(found -> found.extent().intersects(view.extent()))
          .flatMap(found -> at(country.id()))
          .ifPresent(at -> names.add(new Name(country, at)));
    }
    names.sort(
        Comparator.comparing((Name name) -> !name.country.core())
            .thenComparing(name -> !fills.styles().containsKey(name.country.id()))
            .thenComparingDouble(name -> -name.at.room()));
    names.forEach(name -> name(page, name));
    page.close();
  }

  private Optional<LabelPoint> at(String country) {
    return base.labelPoint(country, view, MARGIN);
  }

  private void name(MarkupWriter page, Name name) {
    var country = name.country;
    var isCore = country.core();
    var size = isCore ? 14.0 : 11.0;
    var text = words.records().title(country);
    var caption = fills.captions().get(country.id());
    var width =
        Math.max(text.text().length(), caption == null ? 0 : caption.length()) * size * LETTER;
    var height = caption == null ? size : 2.1 * size;
    var point = view.toScreen(name.at.position());
    var x =
        Math.clamp(point.x(), width / 2 + 2, Math.max(width / 2 + 2, view.width() - width / 2 - 2));
    var y = point.y();
    var roomy = 2.6 * name.at.room() * view.scale() > width;
    if ((!isCore && !roomy) || !tryPlace(x, y, width, height)) {
      return;
    }
    var kind = isCore ? "n" : "n q";
    var top = caption == null ? y + size * 0.35 : y;
    page.element(
        "text",
        text.text(),
        words.inLanguage(text, "class", kind, "x", SvgSymbols.n(x), "y", SvgSymbols.n(top)));
    if (caption != null) {
      var below = SvgSymbols.n(top + size * 1.05);
      page.element("text", caption, "class", kind + " c", "x", SvgSymbols.n(x), "y", below);
    }
  }

  /** Reserves the space of a name; false if it would overlap another. */
  private boolean tryPlace(double x, double y, double width, double height) {
    var box = new double[] {x - width / 2, y - height / 2, x + width / 2, y + height / 2};
    for (var other : taken) {
      if (box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3]) {
        return false;
      }
    }
    taken.add(box);
    return true;
  }
}
