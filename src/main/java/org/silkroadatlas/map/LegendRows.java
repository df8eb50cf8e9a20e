package org.silkroadatlas.map;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.layer.FillLayer;
import org.silkroadatlas.map.layer.FillPaints;
import org.silkroadatlas.map.layer.FillPlan;
import org.silkroadatlas.map.layer.FillPlan.Band;
import org.silkroadatlas.map.layer.FillPlan.Look;
import org.silkroadatlas.map.layer.FillPlan.Mode;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.EventKind;
import org.silkroadatlas.model.Level;
import org.silkroadatlas.model.Role.Standing;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.model.RouteStatus;
import org.silkroadatlas.model.Status;
import org.silkroadatlas.query.AtlasLayer;

/** The lines of the legend: exactly what is on the map now. */
final class LegendRows {
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

  /** The lines for what a viewport shows of the contents. */
  static List<LegendRow> of(
      Messages messages, MapContents contents, Viewport viewport, BaseMap base, double detail) {
    var legend = new LegendRows(messages, contents, viewport);
    if (contents.has(AtlasLayer.FILLS)) {
      legend.fills(base, detail);
    }
    legend.events();
    legend.routes();
    legend.changes();
    legend.borders(base, detail);
    return legend.rows;
  }

  private void add(String group, Swatch picture, String text) {
    rows.add(new LegendRow(group, picture, text));
  }

  private List<Look> looksInView(BaseMap base, double detail) {
    return base.layer(Layer.COUNTRIES, detail).within(inView).stream()
        .map(feature -> contents.plan().looks().get(feature.id()))
        .filter(look -> look != null)
        .toList();
  }

  private void fills(BaseMap base, double detail) {
    var looks = looksInView(base, detail);
    switch (contents.plan().mode()) {
      case COUNT -> counts(looks);
      case ROLE -> roles(looks);
      case BANDS -> bands(looks);
    }
    outlines(base, detail);
    if (looks.stream().anyMatch(Look::faint)) {
      var group = rows.isEmpty() ? messages.get("map.legend.count") : rows.getLast().group();
      add(
          group,
          new Swatch.Patch(FillPaints.dimmed(palette.accent()), palette.line(), palette),
          messages.get("map.legend.outside"));
    }
  }

  /** What hardly anybody recognises as a state is no fill, but an outline with a role. */
  private void outlines(BaseMap base, double detail) {
    for (var feature : base.layer(Layer.AREAS, detail).within(inView)) {
      var look = contents.plan().looks().get(feature.id());
      if (look != null) {
        var group = rows.isEmpty() ? messages.get("map.legend.count") : rows.getLast().group();
        var name = contents.index().country(feature.id()).name(messages.locale().getLanguage());
        add(
            group,
            new Swatch.Line(FillLayer.outline(look, palette), 1.6, FillLayer.outlineDashes()),
            messages.get("map.legend.area", name));
      }
    }
  }

  private void counts(List<Look> looks) {
    var group = messages.get("map.legend.count");
    var classes = FillPlan.CLASSES;
    for (var i = 0; i < classes.size(); i++) {
      var countClass = i;
      if (looks.stream().anyMatch(look -> look.countClass() == countClass)) {
        var text =
            i + 1 < classes.size()
                ? messages.get("map.legend.count.range", classes.get(i), classes.get(i + 1) - 1)
                : messages.get("map.legend.count.open", classes.get(i));
        add(group, new Swatch.Patch(FillPaints.count(i, palette), palette.line(), palette), text);
      }
    }
  }

  private void roles(List<Look> looks) {
    var key = contents.plan().formats().getFirst();
    for (var standing : standings(looks)) {
      var look = new Look(0, List.of(new Band(0, key.colour(), standing)), false);
      add(
          key.format().shortName(),
          picture(look, Mode.ROLE, standing, key.colour()),
          text(standing));
    }
  }

  private Swatch picture(Look look, Mode mode, Standing standing, Color colour) {
    var rim = standing == Standing.SIGNATORY && mode == Mode.ROLE ? colour : palette.line();
    return new Swatch.Patch(FillPaints.of(look, mode, palette), rim, palette);
  }

  private void bands(List<Look> looks) {
    var keys = contents.plan().formats();
    for (var i = 0; i < keys.size(); i++) {
      var index = i;
      var colour = keys.get(i).colour();
      if (looks.stream().flatMap(l -> l.bands().stream()).anyMatch(b -> b.index() == index)) {
        var look = new Look(0, List.of(new Band(i, colour, Standing.MEMBER)), false);
        add(
            messages.get("map.legend.formats"),
            picture(look, Mode.BANDS, Standing.MEMBER, colour),
            keys.get(i).format().shortName());
      }
    }
    for (var standing : standings(looks)) {
      if (standing != Standing.MEMBER) {
        var look = new Look(0, List.of(new Band(0, palette.quietText(), standing)), false);
        add(
            messages.get("map.legend.formats"),
            picture(look, Mode.BANDS, standing, palette.quietText()),
            text(standing));
      }
    }
  }

  private static Set<Standing> standings(List<Look> looks) {
    var found = EnumSet.noneOf(Standing.class);
    looks.forEach(look -> look.bands().forEach(band -> found.add(band.standing())));
    return found;
  }

  private String text(Standing standing) {
    return switch (standing) {
      case MEMBER -> messages.get("map.legend.role.member");
      case OBSERVER -> messages.get("map.legend.role.observer");
      case SIGNATORY, OFFICE -> messages.get("map.legend.role.signatory");
    };
  }

  private void events() {
    var events =
        Stream.concat(contents.markers().stream(), contents.others().stream())
            .filter(this::isInView)
            .toList();
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
