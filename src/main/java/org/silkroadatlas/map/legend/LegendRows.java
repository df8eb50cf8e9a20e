package org.silkroadatlas.map.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.layer.ArcLayer;
import org.silkroadatlas.map.layer.FillLayer;
import org.silkroadatlas.map.layer.FillStyle;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.model.Vector;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.FillMeasure;
import org.silkroadatlas.query.FillTheme;

/** The rows of the legend: exactly what is on the map now. */
public final class LegendRows {
  private final Messages messages;
  private final MapContents contents;
  private final Extent inView;
  private final Palette palette;
  private final List<LegendRow> rows = new ArrayList<>();

  private LegendRows(Messages messages, MapContents contents, Viewport viewport) {
    this.messages = messages;
    this.contents = contents;
    inView = viewport.extent();
    palette = contents.palette();
  }

  /** The rows for the contents inside a viewport. */
  public static List<LegendRow> of(
      Messages messages, MapContents contents, Viewport viewport, BaseMap base, double detail) {
    var legend = new LegendRows(messages, contents, viewport);
    if (contents.has(AtlasLayer.FILLS)) {
      legend.fills(base, detail);
    }
    legend.directions();
    legend.events();
    legend.routes();
    legend.arcs();
    legend.changes();
    legend.borders(base, detail);
    return legend.rows;
  }

  /** The rows for one of two compared maps, whose numbers omit the change from last year. */
  public static List<LegendRow> ofCompared(
      Messages messages, MapContents contents, Viewport viewport, BaseMap base, double detail) {
    return of(messages, contents, viewport, base, detail).stream()
        .filter(row -> !(row.picture() instanceof Swatch.Arrows))
        .toList();
  }

  private void add(String group, Swatch picture, String text) {
    rows.add(new LegendRow(group, picture, text));
  }

  private List<FillStyle> looksInView(BaseMap base, double detail) {
    return base.layer(Layer.COUNTRIES, detail).within(inView).stream()
        .map(feature -> contents.plan().looks().get(feature.id()))
        .filter(look -> look != null)
        .toList();
  }

  private void fills(BaseMap base, double detail) {
    var looks = looksInView(base, detail);
    rows.addAll(FillRows.of(messages, contents, looks));
    var group = rows.isEmpty() ? FillRows.title(messages, contents) : rows.getLast().group();
    outlines(base, detail, group);
    if (looks.stream().anyMatch(FillStyle::faint)) {
      var faint = looks.stream().filter(FillStyle::faint).findFirst().orElseThrow();
      add(group, new Swatch.Patch(faint, palette), messages.get("map.legend.outside"));
    }
  }

  /** Largely unrecognised states get an outline that shows the role, not a fill. */
  private void outlines(BaseMap base, double detail, String group) {
    for (var feature : base.layer(Layer.AREAS, detail).within(inView)) {
      var look = contents.plan().looks().get(feature.id());
      if (look != null) {
        var name = contents.index().country(feature.id()).name(messages.locale().getLanguage());
        add(
            group,
            new Swatch.Line(FillLayer.outline(look, palette), 1.6, FillLayer.outlineDashes()),
            messages.get("map.legend.area", name));
      }
    }
  }

  /** The colours of symbols and routes: the partner directions. */
  private void directions() {
    var vectors = new TreeSet<Vector>();
    eventsInView().forEach(e -> vectors.add(contents.index().format(e.format()).vector()));
    contents.routes().stream()
        .flatMap(route -> route.format().stream())
        .forEach(id -> vectors.add(contents.index().format(id).vector()));
    for (var vector : vectors) {
      add(
          messages.get("map.legend.directions"),
          new Swatch.Dot(palette.of(vector)),
          messages.name(vector));
    }
  }

  private List<Event> eventsInView() {
    return Stream.concat(contents.markers().stream(), contents.others().stream())
        .filter(this::isInView)
        .toList();
  }

  private void events() {
    var events = eventsInView();
    var group = messages.get("map.legend.events");
    var kinds = events.stream().map(Event::kind).collect(Collectors.toSet());
    for (var kind : EventKind.values()) {
      if (kinds.contains(kind)) {
        add(group, new Swatch.Symbol(kind, Status.HELD, 5, palette), messages.name(kind));
      }
    }
    if (any(events, event -> event.level() == Level.HEADS_OF_STATE)
        && any(events, event -> event.level() != Level.HEADS_OF_STATE)) {
      add(
          group,
          new Swatch.Symbol(EventKind.SUMMIT, Status.HELD, 6.5, palette),
          messages.get("map.legend.size"));
    }
    for (var status : List.of(Status.PLANNED, Status.POSTPONED, Status.CANCELLED)) {
      if (any(events, event -> event.status() == status)) {
        add(group, new Swatch.Symbol(EventKind.SUMMIT, status, 5, palette), messages.name(status));
      }
    }
    if (any(events, event -> contents.index().isOwn(event.ref()))) {
      add(group, new Swatch.Own(palette), messages.get("tables.menu.own"));
    }
  }

  private static boolean any(List<Event> events, Predicate<Event> test) {
    return events.stream().anyMatch(test);
  }

  private boolean isInView(Event event) {
    return event
        .place()
        .map(contents.index()::place)
        .filter(place -> inView.contains(new LonLat(place.lon(), place.lat())))
        .isPresent();
  }

  private void routes() {
    var statuses = contents.routes().stream().map(Route::status).collect(Collectors.toSet());
    for (var status : RouteStatus.values()) {
      if (statuses.contains(status)) {
        add(
            messages.get("map.legend.routes"),
            Swatch.route(status, palette),
            messages.name(status));
      }
    }
  }

  /** The minimum number of meetings for an arc. */
  private void arcs() {
    if (contents.has(AtlasLayer.ARCS)
        && contents.visible().map().theme() instanceof FillTheme.Ties ties
        && ties.measure() == FillMeasure.MEETINGS) {
      add(
          messages.get("map.legend.arcs"),
          new Swatch.Line(palette.accent(), 2.4),
          "≥ " + ArcLayer.least(ties));
    }
  }

  private void changes() {
    if (!contents.has(AtlasLayer.CHANGES)) {
      return;
    }
    for (var joined : List.of(true, false)) {
      if (contents.changes().stream().anyMatch(change -> change.joined() == joined)) {
        add(
            messages.get("map.legend.changes"),
            new Swatch.Plate(joined, palette),
            messages.get(joined ? "map.legend.joined" : "map.legend.left"));
      }
    }
  }

  private void borders(BaseMap base, double detail) {
    border(base, detail, Layer.DISPUTED, "map.legend.border.dashed", 1.3, 6, 4);
    border(base, detail, Layer.CONTROL_LINE, "map.legend.border.dotted", 1.5, 1.5, 3);
    border(base, detail, Layer.AREAS, "map.legend.border.area", 0.9, 2.5, 2.5);
  }

  private void border(
      BaseMap base, double detail, Layer layer, String key, double width, double... dashes) {
    if (!base.layer(layer, detail).within(inView).isEmpty()) {
      add(
          messages.get("map.legend.borders"),
          Swatch.border(width, palette, dashes),
          messages.get(key));
    }
  }
}
