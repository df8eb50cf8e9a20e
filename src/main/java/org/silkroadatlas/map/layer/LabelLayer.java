package org.silkroadatlas.map.layer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.LabelPlacer;
import org.silkroadatlas.geo.Feature;
import org.silkroadatlas.geo.LabelPoint;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.ScreenPoint;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.query.DatasetIndex;

/** The names on the map: countries, capitals, host cities and waters, without overlaps. */
public final class LabelLayer {
  private final Messages messages;

  /** The text sizes tried for the names of the five states, as shares of the normal size. */
  private static final List<Double> SHARES = List.of(1.0, 0.85);

  /** The minimum text size for a country, at normal text size. */
  private static final double LEAST = 10;

  /** Caches {@link #elsewhere} for {@link #searched}; most draws are of the same window. */
  private final Map<String, Optional<LabelPoint>> found = new HashMap<>();

  private Optional<Viewport> searched = Optional.empty();

  private List<Rectangle2D> written = List.of();
  private final Map<String, State> states = new HashMap<>();

  /** The text written for one of the five states and its box, in pixels of the canvas. */
  record State(String text, Rectangle2D box) {}

  /** Names in a language. */
  public LabelLayer(Messages messages) {
    this.messages = messages;
  }

  /**
   * What to write.
   *
   * @param index the dataset
   * @param marked boxes of symbols, which names avoid
   * @param hosts the places with an event of the year and their symbols
   * @param changes the countries that joined or left in the year
   * @param brief whether to show only the numbers of changes
   * @param plan the notes at the names of countries
   * @param names whether to write names of countries
   * @param cities whether to write names of cities
   * @param waters whether to write names of lakes
   */
  public record Request(
      DatasetIndex index,
      List<Rectangle2D> marked,
      Map<String, Host> hosts,
      List<RoleChange> changes,
      boolean brief,
      FillPlan plan,
      boolean names,
      boolean cities,
      boolean waters) {}

  /**
   * The symbols at a place with an event.
   *
   * @param box of its symbols, in pixels of the canvas
   * @param places ids of all places whose events are shown there, its own first
   */
  public record Host(Rectangle2D box, List<String> places) {
    /** Copies the list. */
    public Host {
      places = List.copyOf(places);
    }
  }

  /**
   * The year and the scale bar over the map, and the edges of the window, which no name may
   * overlap.
   */
  private static List<Rectangle2D> furniture(DrawContext context) {
    var edge = context.overscan();
    var width = context.viewport().width();
    var height = context.viewport().height();
    var right = width - edge;
    var bottom = height - edge;
    var text = context.text();
    var year = new Rectangle2D(edge, edge, 136, 78);
    var scale = new Rectangle2D(edge, bottom - 40 * text, 132 * text, 40 * text);
    return List.of(
        year,
        scale,
        new Rectangle2D(edge, 0, 0.5, height),
        new Rectangle2D(right, 0, 0.5, height),
        new Rectangle2D(0, edge, width, 0.5),
        new Rectangle2D(0, bottom, width, 0.5));
  }

  /** Writes the names. */
  public void paint(DrawContext context, Request request) {
    var placer = new LabelPlacer(context.viewport().width(), context.viewport().height());
    request.marked().forEach(placer::block);
    furniture(context).forEach(placer::block);
    var lettering = new Lettering(context, placer);
    var dots = cities(context, request);
    dots.stream().filter(dot -> !dot.host()).forEach(dot -> placer.block(dot.box()));
    var core = dots.stream().filter(Dot::core).toList();
    var others = dots.stream().filter(dot -> !dot.core()).toList();
    var notes = new CountryNotes(context, placer, lettering, request.plan());
    states.clear();
    countries(context, lettering, request, notes, true);
    core.forEach(dot -> write(context, lettering, dot));
    countries(context, lettering, request, notes, false);
    new ChangeMarks(context, placer).paint(request.changes(), request.brief());
    others.forEach(dot -> write(context, lettering, dot));
    if (request.waters()) {
      waters(context, lettering);
    }
    if (request.cities()) {
      new TownLabels(messages, request.index()).paint(context, lettering);
    }
    written = lettering.written();
  }

  /** The boxes of the names in the last draw, in pixels of its canvas. */
  public List<Rectangle2D> written() {
    return written;
  }

  /** The names of the five states in the last draw, by id. */
  Map<String, State> states() {
    return Map.copyOf(states);
  }

  /**
   * @param also the names of other places whose events are shown here, none of which has a dot
   */
  private record Dot(
      String name,
      List<String> also,
      ScreenPoint at,
      Rectangle2D box,
      boolean capital,
      boolean core,
      boolean host) {}

  private List<Dot> cities(DrawContext context, Request request) {
    if (!request.cities()) {
      return List.of();
    }
    var index = request.index();
    var zoom = context.viewport().zoom();
    var places = new LinkedHashMap<String, Place>();
    index.dataset().countries().stream()
        .sorted(Comparator.comparing((Country country) -> !country.core()))
        .filter(country -> country.core() ? zoom >= 3 : zoom >= 4.6)
        .flatMap(country -> country.capital().stream())
        .forEach(id -> places.put(id, index.place(id)));
    if (zoom >= 3.4) {
      request.hosts().keySet().forEach(id -> places.putIfAbsent(id, index.place(id)));
    }
    var extent = context.extent();
    return places.values().stream()
        .filter(place -> extent.contains(place.lon(), place.lat()))
        .map(place -> dot(context, request, place, places))
        .toList();
  }

  private Dot dot(DrawContext context, Request request, Place place, Map<String, Place> dotted) {
    var country = request.index().country(place.country());
    var capital = country.capital().filter(place.id()::equals).isPresent();
    var host = Optional.ofNullable(request.hosts().get(place.id()));
    var point = context.viewport().toScreen(new LonLat(place.lon(), place.lat()));
    var box = host.map(Host::box).orElse(new Rectangle2D(point.x() - 3, point.y() - 3, 6, 6));
    var also =
        host.stream()
            .flatMap(it -> it.places().stream())
            .filter(id -> !dotted.containsKey(id))
            .map(id -> name(request.index().place(id)))
            .toList();
    return new Dot(name(place), also, point, box, capital, country.core(), host.isPresent());
  }

  private String name(Place place) {
    return place.name();
  }

  private void write(DrawContext context, Lettering lettering, Dot dot) {
    var g = context.g();
    var palette = context.palette();
    var zoom = context.viewport().zoom();
    var font =
        MapFonts.city(
            ((dot.core() ? 11 : 10) + Math.clamp((zoom - 4) * 0.5, 0, 1.5)) * context.text(),
            dot.capital() && dot.core());
    var colour = dot.core() || dot.host() ? palette.text() : palette.quietText();
    // An event of another city must not seem to belong here: both are named if there is room.
    var written =
        (dot.also().size() == 1
                && lettering.beside(
                    dot.name() + ", " + dot.also().getFirst(), font, colour, dot.box()))
            || lettering.beside(dot.name(), font, colour, dot.box());
    if (!dot.host() && (written || dot.capital())) {
      g.setFill(palette.halo());
      g.fillOval(dot.at().x() - 3.2, dot.at().y() - 3.2, 6.4, 6.4);
      g.setFill(colour);
      g.fillOval(dot.at().x() - 2.1, dot.at().y() - 2.1, 4.2, 4.2);
    }
  }

  private void countries(
      DrawContext context, Lettering lettering, Request request, CountryNotes notes, boolean core) {
    var index = request.index();
    var seen = new HashSet<String>();
    var zoom = context.viewport().zoom();
    for (var feature : bySize(context)) {
      var known = index.hasCountry(feature.id()) ? index.country(feature.id()) : null;
      if ((known != null && known.core()) == core && seen.add(feature.id())) {
        var name = known != null ? known.name(messages.locale().getLanguage()) : name(feature.id());
        var font = countryFont(context, feature, core, zoom);
        if (core && request.names() && !context.draft()) {
          inside(context, lettering, feature, name, font, notes);
        } else {
          var text = request.names() ? spaced(name, core) : "";
          country(context, lettering, feature, text, font, core, notes);
        }
      }
    }
  }

  private static List<Feature> bySize(DrawContext context) {
    return context.features(Layer.COUNTRIES).stream()
        .filter(feature -> isState(feature.id()))
        .sorted(
            Comparator.comparingDouble((Feature f) -> -f.extent().width() * f.extent().height()))
        .toList();
  }

  /** Areas with a code but without an agreed status are outlined, not named. */
  private static boolean isState(String id) {
    return !id.isEmpty() && !id.startsWith("X");
  }

  private static Font countryFont(DrawContext context, Feature feature, boolean core, double zoom) {
    var width = feature.extent().width() / 360 * context.viewport().scale();
    var usual = Math.clamp(9 + width / 130 + (core ? 1.5 : 0) + (zoom - 4) * 0.6, 10, 17);
    var size = usual * context.text();
    return core ? MapFonts.country(size) : MapFonts.neighbour(size);
  }

  private String name(String id) {
    return Locale.of("", id).getDisplayCountry(messages.locale());
  }

  /**
   * Writes the name of one of the five states entirely inside it, smaller and tighter if necessary,
   * or else its code. Its note is placed inside too if there is room for both.
   */
  private void inside(
      DrawContext context,
      Lettering lettering,
      Feature feature,
      String name,
      Font usual,
      CountryNotes notes) {
    var id = feature.id();
    var room = new InteriorBoxFinder(context, feature);
    var near = spot(context, id, 12, true);
    if (near.isEmpty()) {
      return;
    }
    var colour = context.palette().text();
    var note = notes.height(id);
    for (var text : List.of(spaced(name, true), name, id)) {
      for (var beneath : note > 0 ? List.of(note, 0.0) : List.of(0.0)) {
        for (var share : SHARES) {
          var font = MapFonts.country(Math.max(usual.getSize() * share, LEAST * context.text()));
          var high = font.getSize() * 0.9;
          var width = lettering.width(text, font);
          for (var at : room.middles(width, high + beneath, near.get())) {
            var y = at.y() - beneath / 2;
            if (lettering.centred(text, font, colour, at.x(), y)) {
              if (!notes.paint(id, at.x(), y, font.getSize() * 0.53 + 2.2)) {
                noted(context, notes, id, room, near.get());
              }
              states.put(id, new State(text, lettering.box(text, font, at.x(), y)));
              return;
            }
          }
        }
      }
    }
    noted(context, notes, id, room, near.get());
  }

  /** If the note does not fit with the name, the number may fit alone. */
  private static void noted(
      DrawContext context,
      CountryNotes notes,
      String id,
      InteriorBoxFinder room,
      ScreenPoint near) {
    var width = 36 * context.text();
    var height = 11 * context.text();
    if (notes.has(id)) {
      var isNoted =
          room.middles(width, height, near).stream()
              .anyMatch(at -> notes.paint(id, at.x(), at.y(), 0));
      if (!isNoted) {
        noted(context, notes, id, near);
      }
    }
  }

  private void country(
      DrawContext context,
      Lettering lettering,
      Feature feature,
      String text,
      Font font,
      boolean core,
      CountryNotes notes) {
    var colour = core ? context.palette().text() : context.palette().quietText();
    var id = feature.id();
    var spot =
        spot(context, id, lettering.width(text, font), core)
            .flatMap(point -> inside(context, point, lettering.width(text, font)));
    var written =
        text.isEmpty()
            ? Optional.<ScreenPoint>empty()
            : spot.flatMap(point -> nudged(context, lettering, text, font, colour, point, id));
    if (written.isPresent()) {
      notes.paint(id, written.get().x(), written.get().y(), font.getSize() * 0.53 + 2.2);
    } else if (notes.has(id)) {
      // Where the name does not fit, the number may.
      spot.or(() -> spot(context, id, 12, core))
          .ifPresent(point -> noted(context, notes, id, point));
    }
  }

  private static void noted(DrawContext context, CountryNotes notes, String id, ScreenPoint at) {
    for (var nudge : NUDGES) {
      var x = at.x() + nudge[0] * context.text();
      var y = at.y() + nudge[1] * context.text();
      if (context.isOn(id, x, y) && notes.paint(id, x, y, 0)) {
        return;
      }
    }
  }

  /** The usual position if it is in view, or the one with the most room in view. */
  private Optional<ScreenPoint> spot(DrawContext context, String id, double width, boolean core) {
    var window = context.window();
    return context
        .base()
        .labelPoint(id)
        .filter(point -> isInside(window, window.toScreen(point.position()), width))
        .or(() -> elsewhere(context, id, width))
        .filter(point -> core || hasRoom(point, context, width))
        .map(point -> context.viewport().toScreen(point.position()));
  }

  /** Searching for another position is too slow while the map moves. */
  private Optional<LabelPoint> elsewhere(DrawContext context, String id, double width) {
    if (context.draft()) {
      return Optional.empty();
    }
    var window = Optional.of(context.window());
    if (!searched.equals(window)) {
      found.clear();
      searched = window;
    }
    return found.computeIfAbsent(
        id, k -> context.base().labelPoint(k, window.get(), Math.min(width / 2, 40)));
  }

  /** A nearby position with the whole name in the window, if there is one. */
  private static Optional<ScreenPoint> inside(
      DrawContext context, ScreenPoint point, double width) {
    var left = context.overscan() + width / 2 + 6;
    var x = Math.max(left, Math.min(point.x(), context.viewport().width() - left));
    return Math.abs(x - point.x()) > width * 0.4
        ? Optional.empty()
        : Optional.of(new ScreenPoint(x, point.y()));
  }

  private static boolean isInside(Viewport window, ScreenPoint point, double width) {
    return point.x() > width / 2 + 8
        && point.x() < window.width() - width / 2 - 8
        && point.y() > 14
        && point.y() < window.height() - 14;
  }

  private static boolean hasRoom(LabelPoint point, DrawContext context, double width) {
    return point.room() * context.viewport().scale() * 4.2 > width;
  }

  /** Offsets tried when the best position is taken, in logical pixels; larger for larger names. */
  private static final double[][] NUDGES = {
    {0, 0},
    {0, 13},
    {0, -13},
    {22, 0},
    {-22, 0},
    {0, 24},
    {0, -24},
    {24, 16},
    {-24, 16},
    {24, -16},
    {-24, -16},
    {44, 6},
    {-44, 6}
  };

  private static Optional<ScreenPoint> nudged(
      DrawContext context,
      Lettering lettering,
      String text,
      Font font,
      Color colour,
      ScreenPoint at,
      String id) {
    for (var nudge : NUDGES) {
      var x = at.x() + nudge[0] * context.text();
      var y = at.y() + nudge[1] * context.text();
      if (context.isOn(id, x, y) && lettering.centred(text, font, colour, x, y)) {
        return Optional.of(new ScreenPoint(x, y));
      }
    }
    return Optional.empty();
  }

  /** Names of countries are letter-spaced, as on printed maps. */
  private static String spaced(String name, boolean core) {
    var upper = core ? name.toUpperCase(Locale.ROOT) : name;
    return core ? String.join("\u200a", upper.split("(?<=.)")) : upper;
  }

  /** The name of a lake in the language of the interface, or else as on the base map. */
  private String name(Feature lake) {
    return Lake.of(lake.name()).map(messages::name).orElse(lake.name());
  }

  private void waters(DrawContext context, Lettering lettering) {
    var font = MapFonts.water(10.5 * context.text());
    var palette = context.palette();
    var colour = palette.coast().interpolate(palette.text(), palette.isDark() ? 0.55 : 0.6);
    for (var lake : context.features(Layer.LAKES)) {
      var extent = lake.extent();
      var width = extent.width() / 360 * context.viewport().scale();
      if (!lake.name().isEmpty() && width > 22) {
        var middle = context.viewport().toScreen(extent.centre());
        lettering.centred(name(lake), font, colour, middle.x(), middle.y());
      }
    }
  }
}
