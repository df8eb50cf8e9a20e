package org.silkroadatlas.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.silkroadatlas.geo.Antimeridian;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.FillTheme;

/** The map of one scene as SVG: fills, routes, names and events of its state. */
final class SceneMap {
  private final PageScene scene;
  private final Viewport view;
  private final BaseMap base;
  private final BaseMapShapes shapes;
  private final ColorClasses classes;
  private final PageWords words;
  private final CountryFillStyles fills;
  private final FillPatterns patterns;

  SceneMap(
      PageScene scene, BaseMap base, BaseMapShapes shapes, ColorClasses classes, PageWords words) {
    this.scene = scene;
    this.base = base;
    this.shapes = shapes;
    this.classes = classes;
    this.words = words;
    view = scene.view();
    fills = new CountryFillStyles(scene.visible(), words.index());
    patterns = new FillPatterns(classes, "p" + scene.number() + "-", shapes.scale(view));
  }

  /** How the countries are filled. */
  CountryFillStyles fills() {
    return fills;
  }

  /**
   * Writes the picture.
   *
   * @param label its description for screen readers
   */
  void write(MarkupWriter page, String label) {
    page.open(
        "svg",
        "class",
        "map",
        "viewBox",
        "0 0 " + SvgSymbols.n(view.width()) + " " + SvgSymbols.n(view.height()),
        "width",
        SvgSymbols.n(view.width()),
        "height",
        SvgSymbols.n(view.height()),
        "role",
        "img",
        "aria-label",
        label);
    page.leaf(
        "rect",
        "class",
        "sea",
        "width",
        SvgSymbols.n(view.width()),
        "height",
        SvgSymbols.n(view.height()));
    ground(page);
    scene.visible().map().routes().forEach(route -> route(page, route));
    arcs(page);
    new MapLabels(view, base, words, fills).write(page);
    markers(page);
    page.close().line();
  }

  private void ground(MarkupWriter page) {
    page.open("g", "class", "w", "transform", shapes.transform(view));
    use(page, "land", "land");
    var filled = new MarkupWriter();
    fills.styles().forEach((country, look) -> fill(filled, country, look));
    page.open("defs").raw(patterns.definitions()).close();
    page.raw(filled.toString());
    for (var line : List.of("lakes", "rivers", "coast", "borders", "disputed", "loc", "areas")) {
      use(page, line, line);
    }
    page.close();
  }

  private static void use(MarkupWriter page, String id, String styleClass) {
    page.leaf("use", "href", "#" + id, "class", styleClass);
  }

  private void fill(MarkupWriter page, String country, CountryFillStyle look) {
    shapes.country(country).ifPresent(id -> patterns.use(page, id, country, look));
    shapes
        .area(country)
        .ifPresent(id -> page.leaf("use", "href", "#" + id, "class", "oa " + rim(look)));
  }

  private String rim(CountryFillStyle look) {
    return switch (look) {
      case CountryFillStyle.Shade(var share, var faint) ->
          classes.stroke(ThemedColor.ramp(share), look.strength());
      case CountryFillStyle.Bands bands ->
          classes.stroke(bands.bands().getFirst().color(), 0.9 * look.strength());
    };
  }

  private String faded(Item item) {
    var related = scene.visible().related();
    var isFaded =
        scene.state().focus().isPresent()
            && !isFocused(item)
            && !related.isEmpty()
            && !related.contains(item.ref());
    return isFaded ? " f" : isFocused(item) ? " on" : "";
  }

  private boolean isFocused(Item item) {
    return scene.state().focus().filter(item.ref()::equals).isPresent();
  }

  private void route(MarkupWriter page, Route route) {
    if (route.waypoints().size() < 2) {
      return;
    }
    var whole =
        route.waypoints().stream().map(point -> new LonLat(point.lon(), point.lat())).toList();
    Antimeridian.copies(whole).forEach(way -> route(page, route, way));
  }

  private void route(MarkupWriter page, Route route, List<LonLat> way) {
    var points =
        way.stream()
            .map(view::toScreen)
            .map(at -> SvgSymbols.n(at.x()) + " " + SvgSymbols.n(at.y()))
            .collect(Collectors.joining(" "));
    var vector =
        route.format().map(id -> words.index().format(id).vector()).orElse(Vector.REGIONAL);
    page.open("g", "class", "r rs-" + route.status().key() + faded(route))
        .leaf("polyline", "class", "rh", "points", points)
        .leaf(
            "polyline",
            "class",
            classes.stroke(ThemedColor.of(vector), 1),
            "points",
            points,
            "data-i",
            route.ref().toString())
        .close();
  }

  /** From the capitals of the participants to the meeting place. */
  private void arcs(MarkupWriter page) {
    if (!(fills.theme() instanceof FillTheme.Participants came)) {
      return;
    }
    var index = words.index();
    var event = (Event) index.find(ItemRef.event(came.event())).orElseThrow();
    var place = event.place().map(index::place);
    if (place.isEmpty()) {
      return;
    }
    var to = at(place.get());
    var ink = classes.stroke(ThemedColor.of(index.format(event.format()).vector()), 0.7);
    page.open("g", "class", "arcs " + ink);
    for (var country : new TreeSet<>(came.ranks().keySet())) {
      index
          .country(country)
          .capital()
          .map(index::place)
          .filter(capital -> !capital.equals(place.get()))
          .ifPresent(capital -> page.leaf("path", "d", arc(at(capital), to)));
    }
    page.close();
  }

  private double[] at(Place place) {
    var point = view.toScreen(new LonLat(place.lon(), place.lat()));
    return new double[] {point.x(), point.y()};
  }

  private static String arc(double[] from, double[] to) {
    var x = (from[0] + to[0]) / 2 + (to[1] - from[1]) * 0.16;
    var y = (from[1] + to[1]) / 2 - Math.abs(to[0] - from[0]) * 0.16;
    return "M"
        + SvgSymbols.n(from[0])
        + " "
        + SvgSymbols.n(from[1])
        + "Q"
        + SvgSymbols.n(x)
        + " "
        + SvgSymbols.n(y)
        + " "
        + SvgSymbols.n(to[0])
        + " "
        + SvgSymbols.n(to[1]);
  }

  /** Events at one place share the symbol of the highest rank, with their number. */
  private void markers(MarkupWriter page) {
    var byPlace = new LinkedHashMap<String, List<Event>>();
    for (var event : scene.visible().map().markers()) {
      byPlace.computeIfAbsent(event.place().orElseThrow(), _ -> new ArrayList<>()).add(event);
    }
    byPlace.entrySet().stream()
        .sorted(Comparator.comparing(this::isOn))
        .forEach(stack -> stack(page, stack));
  }

  private boolean isOn(Map.Entry<String, List<Event>> stack) {
    return stack.getValue().stream().anyMatch(this::isFocused);
  }

  private void stack(MarkupWriter page, Map.Entry<String, List<Event>> stack) {
    var place = words.index().place(stack.getKey());
    var events = stack.getValue();
    var first =
        events.stream()
            .min(
                Comparator.comparing((Event event) -> !isFocused(event))
                    .thenComparing(event -> !faded(event).isEmpty())
                    .thenComparing(Event::level))
            .orElseThrow();
    var point = at(place);
    var refs = events.stream().map(e -> e.ref().toString()).collect(Collectors.joining(" "));
    page.open(
        "g",
        "class",
        "e" + faded(first),
        "transform",
        "translate(" + SvgSymbols.n(point[0]) + " " + SvgSymbols.n(point[1]) + ")",
        "paint-order",
        "stroke",
        "data-i",
        refs);
    if (isFocused(first)) {
      page.leaf("circle", "class", "ring", "r", "13");
    }
    symbol(page, first);
    if (events.size() > 1) {
      page.element("text", "×" + events.size(), "class", "k", "x", "8", "y", "-5");
    }
    page.close();
    if (isFocused(first)) {
      var name = words.records().title(place);
      var isEast = point[0] > view.width() * 0.75;
      page.element(
          "text",
          name.text(),
          words.inLanguage(
              name,
              "paint-order",
              "stroke",
              "class",
              isEast ? "n t w" : "n t",
              "x",
              SvgSymbols.n(point[0] + (isEast ? -16 : 16)),
              "y",
              SvgSymbols.n(point[1] + 4)));
    }
  }

  private void symbol(MarkupWriter page, Event event) {
    var color = ThemedColor.of(words.index().format(event.format()).vector());
    var held = event.held();
    var factor = SvgSymbols.radius(event.level()) / SvgSymbols.RADIUS;
    page.open("g", "transform", "scale(" + SvgSymbols.n(factor) + ")");
    page.leaf(
        "use",
        "href",
        "#" + SvgSymbols.symbol(event.kind()),
        "class",
        held ? "m " + classes.fill(color, 1) : "m x " + classes.stroke(color, 1));
    if (event.status() == Status.CANCELLED) {
      page.leaf("path", "class", "m x " + classes.stroke(color, 1), "d", "M-9 9L9 -9");
    }
    if (words.index().isOwn(event.ref())) {
      page.leaf("circle", "class", held ? "own" : classes.fill(color, 1), "r", "2.6");
    }
    page.close();
  }
}
