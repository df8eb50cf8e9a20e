package org.silkroadatlas.export.html;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Format;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.Fill;
import org.silkroadatlas.query.FillTheme;
import org.silkroadatlas.query.FillTheme.Act;

/**
 * The meaning of the map of a scene: the legend with swatches, and the fills in words, including
 * countries outside the map.
 */
final class PageLegend {
  private final PageScene scene;
  private final BaseMap base;
  private final CountryFillStyles fills;
  private final PageWords words;
  private final ColorClasses classes;
  private final FillPatterns patterns;
  private final MarkupWriter rows = new MarkupWriter();

  PageLegend(
      PageScene scene,
      BaseMap base,
      CountryFillStyles fills,
      PageWords words,
      ColorClasses classes) {
    this.scene = scene;
    this.base = base;
    this.fills = fills;
    this.words = words;
    this.classes = classes;
    patterns = new FillPatterns(classes, "l" + scene.number() + "-", 1);
  }

  /** What the fills show. */
  String title() {
    var year = Integer.toString(scene.state().cursor().year());
    return switch (fills.theme()) {
      case FillTheme.Counts it -> words.get("map.fills." + it.measure().key(), year);
      case FillTheme.Ties it ->
          words.get("map.fills.ties." + it.measure().key(), words.country(it.country()), year);
      case FillTheme.Roles it ->
          fills.formats().stream().map(words::shortName).collect(Collectors.joining(" · "));
      case FillTheme.Tokens it -> words.get("map.fills.tokens", it.formats().size());
      case FillTheme.Participants it -> words.get("map.fills.participants");
      case FillTheme.Parties it -> words.get("map.fills.parties");
      case FillTheme.Concerned it -> words.get("map.fills." + kind());
    };
  }

  private String kind() {
    return scene.state().focus().map(ItemRef::kind).orElse(ItemKind.SOURCE).key();
  }

  /** Writes the legend. */
  void write(MarkupWriter page) {
    fillRows();
    directions();
    events();
    routes();
    borders();
    page.open("div", "class", "legend").element("p", title(), "class", "lt");
    page.open("svg", "width", "0", "height", "0", "class", "defs", "aria-hidden", "true")
        .open("defs")
        .raw(patterns.definitions())
        .close(2);
    page.open("ul").raw(rows.toString()).close().close().line();
  }

  private void row(String picture, String text) {
    rows.open("li")
        .open("svg", "class", "sw", "viewBox", "0 0 20 14", "aria-hidden", "true")
        .raw(picture)
        .close()
        .text(text)
        .close();
  }

  private void look(CountryFillStyle look, String text) {
    var picture = new MarkupWriter();
    picture.leaf("rect", "class", "land", "width", "20", "height", "14");
    var attributes =
        switch (look) {
          case CountryFillStyle.Shade(var share, var faint) ->
              new String[] {"class", classes.fill(ThemedColor.ramp(share), 0.84 * look.strength())};
          case CountryFillStyle.Bands bands when bands.isEven() -> {
            var band = bands.bands().getFirst();
            var rim = bands.isRimmed() ? " rim2 " + classes.stroke(band.color(), 0.9) : "";
            yield new String[] {
              "class", classes.fill(band.color(), band.even() * look.strength()) + rim
            };
          }
          case CountryFillStyle.Bands bands ->
              new String[] {"fill", "url(#" + patterns.pattern(bands) + ")"};
        };
    picture.leaf(
        "rect", "x", "1", "y", "1", "width", "18", "height", "12", attributes[0], attributes[1]);
    row(picture.toString(), text);
  }

  private void fillRows() {
    switch (fills.theme()) {
      case FillTheme.Counts it -> ramp();
      case FillTheme.Ties it -> ramp();
      case FillTheme.Tokens it -> ramp();
      case FillTheme.Roles it -> roles();
      case FillTheme.Participants it ->
          new TreeSet<>(it.ranks().values())
              .forEach(
                  rank ->
                      it.ranks().entrySet().stream()
                          .filter(guest -> guest.getValue() == rank)
                          .findFirst()
                          .ifPresent(guest -> look(guest.getKey(), words.name(rank))));
      case FillTheme.Parties it ->
          new TreeSet<>(it.acts().values())
              .forEach(
                  act ->
                      it.acts().entrySet().stream()
                          .filter(party -> party.getValue() == act)
                          .findFirst()
                          .ifPresent(party -> look(party.getKey(), act(act))));
      case FillTheme.Concerned it -> {
        if (!it.first().isEmpty()) {
          look(CountryFillStyles.concerned(true), words.get("map.fills." + kind() + ".first"));
        }
        if (!it.others().isEmpty()) {
          look(CountryFillStyles.concerned(false), words.get("map.fills." + kind() + ".others"));
        }
      }
    }
  }

  private void look(String country, String text) {
    Optional.ofNullable(fills.styles().get(country)).ifPresent(found -> look(found, text));
  }

  private String act(Act act) {
    return words.get(
        "map.act."
            + switch (act) {
              case PARTY -> "party";
              case SIGNED -> "signed";
              case RATIFIED -> "ratified";
              case IN_FORCE -> "inForce";
              case WITHDRAWN -> "withdrawn";
            });
  }

  private void ramp() {
    var ramp = fills.ramp();
    for (var step : ramp.steps()) {
      look(new CountryFillStyle.Shade(ramp.share(step), false), Integer.toString(step));
    }
  }

  private void roles() {
    var standings = EnumSet.noneOf(Standing.class);
    if (fills.theme() instanceof FillTheme.Roles it) {
      for (var fill : it.fills()) {
        fills.formats().forEach(f -> CountryFillStyles.standing(fill, f).ifPresent(standings::add));
      }
    }
    var formats = fills.formats();
    if (formats.size() == 1) {
      standings.forEach(found -> band(0, fills.color(formats.getFirst()), found, standing(found)));
      return;
    }
    for (var i = 0; i < formats.size(); i++) {
      var format = formats.get(i);
      band(i, fills.color(format), Standing.MEMBER, words.shortName(format));
    }
    standings.stream()
        .filter(found -> found != Standing.MEMBER)
        .forEach(found -> band(0, ThemedColor.QUIET, found, standing(found)));
  }

  private void band(int place, ThemedColor color, Standing standing, String text) {
    look(
        new CountryFillStyle.Bands(List.of(CountryFillStyles.band(place, color, standing)), false),
        text);
  }

  private String standing(Standing standing) {
    return words.get(
        "map.legend.role."
            + switch (standing) {
              case MEMBER -> "member";
              case OBSERVER -> "observer";
              case SIGNATORY, OFFICE -> "signatory";
            });
  }

  private void directions() {
    var vectors = new TreeSet<Vector>();
    var map = scene.visible().map();
    map.markers().forEach(e -> vectors.add(words.index().format(e.format()).vector()));
    map.routes().stream()
        .flatMap(route -> route.format().stream())
        .forEach(id -> vectors.add(words.index().format(id).vector()));
    for (var vector : vectors) {
      var dot = new MarkupWriter();
      dot.leaf(
          "circle",
          "cx",
          "10",
          "cy",
          "7",
          "r",
          "4.5",
          "class",
          classes.fill(ThemedColor.of(vector), 1));
      row(dot.toString(), words.name(vector));
    }
  }

  private void events() {
    var events = scene.visible().map().markers();
    for (var kind : EventKind.values()) {
      if (events.stream().anyMatch(event -> event.kind() == kind)) {
        symbol(kind, Status.HELD, words.name(kind));
      }
    }
    if (events.stream().anyMatch(event -> event.level() == Level.HEADS_OF_STATE)
        && events.stream().anyMatch(event -> event.level() != Level.HEADS_OF_STATE)) {
      symbol(EventKind.SUMMIT, Status.HELD, words.get("map.legend.size"));
    }
    for (var status : List.of(Status.PLANNED, Status.POSTPONED, Status.CANCELLED)) {
      if (events.stream().anyMatch(event -> event.status() == status)) {
        symbol(EventKind.SUMMIT, status, words.name(status));
      }
    }
    if (events.stream().anyMatch(event -> words.index().isOwn(event.ref()))) {
      symbol(EventKind.SUMMIT, Status.HELD, words.get("export.own"), true);
    }
  }

  private void symbol(EventKind kind, Status status, String text) {
    symbol(kind, status, text, false);
  }

  private void symbol(EventKind kind, Status status, String text, boolean isOwn) {
    var picture = new MarkupWriter();
    var held = status == Status.HELD;
    picture.open("g", "transform", "translate(10 7) scale(.75)");
    picture.leaf("use", "href", "#" + SvgSymbols.symbol(kind), "class", held ? "mk" : "mk x");
    if (status == Status.CANCELLED) {
      picture.leaf("path", "class", "mk x", "d", "M-9 9L9 -9");
    }
    if (isOwn) {
      picture.leaf("circle", "class", "own", "r", "2.6");
    }
    row(picture.close().toString(), text);
  }

  private void routes() {
    var statuses =
        scene.visible().map().routes().stream().map(Route::status).collect(Collectors.toSet());
    for (var status : RouteStatus.values()) {
      if (statuses.contains(status)) {
        row(line("rt rs-" + status.key()), words.name(status));
      }
    }
  }

  private void borders() {
    border(Layer.DISPUTED, "disputed", "map.legend.border.dashed");
    border(Layer.CONTROL_LINE, "loc", "map.legend.border.dotted");
    border(Layer.AREAS, "areas", "map.legend.border.area");
  }

  private void border(Layer layer, String styleClass, String key) {
    var view = scene.view();
    if (!base.layer(layer, view.zoom()).within(view.extent()).isEmpty()) {
      row(line(styleClass), words.get(key));
    }
  }

  private static String line(String styleClass) {
    return new MarkupWriter().leaf("path", "class", styleClass, "d", "M1 7H19").toString();
  }

  /** Writes the fills as a table, with the countries in alphabetical order. */
  void table(MarkupWriter page) {
    var said = new TreeMap<String, String>();
    fills.styles().keySet().stream()
        .filter(words.index()::hasCountry)
        .forEach(id -> said.put(words.country(id), said(id)));
    if (said.isEmpty()) {
      return;
    }
    page.open("details").element("summary", words.get("page.map.table"));
    page.open("table").element("caption", title());
    said.forEach(
        (country, text) ->
            page.open("tr").element("th", country, "scope", "row").element("td", text).close());
    page.close(2).line();
  }

  private String said(String country) {
    return switch (fills.theme()) {
      case FillTheme.Counts it -> fills.captions().getOrDefault(country, "");
      case FillTheme.Ties it -> fills.captions().getOrDefault(country, "");
      case FillTheme.Roles it -> roles(it.fills(), country);
      case FillTheme.Tokens it -> roles(it.fills(), country);
      case FillTheme.Participants it ->
          Optional.ofNullable(it.ranks().get(country)).map(words::name).orElse("");
      case FillTheme.Parties it ->
          Optional.ofNullable(it.acts().get(country)).map(this::act).orElse("");
      case FillTheme.Concerned it ->
          words
              .get("map.fills." + kind() + (it.first().contains(country) ? ".first" : ".others"))
              .toLowerCase(Locale.ROOT);
    };
  }

  private String roles(List<Fill> all, String country) {
    return all.stream()
        .filter(fill -> fill.country().equals(country))
        .flatMap(fill -> fill.holdings().stream())
        .filter(held -> fills.formats().stream().map(Format::id).anyMatch(held.format()::equals))
        .map(
            held ->
                words.shortName(words.index().format(held.format()))
                    + ": "
                    + words.name(held.role()))
        .collect(Collectors.joining("; "));
  }
}
