package org.silkroadatlas.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import org.silkroadatlas.draw.HitIndex;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.map.layer.ArcLayer;
import org.silkroadatlas.map.layer.BaseLayer;
import org.silkroadatlas.map.layer.FillLayer;
import org.silkroadatlas.map.layer.Hit;
import org.silkroadatlas.map.layer.HoverLayer;
import org.silkroadatlas.map.layer.LabelLayer;
import org.silkroadatlas.map.layer.MarkerLayer;
import org.silkroadatlas.map.layer.RouteLayer;
import org.silkroadatlas.map.layer.Sheet;
import org.silkroadatlas.map.layer.Stack;
import org.silkroadatlas.map.layer.Stacks;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.AtlasLayer;
import org.silkroadatlas.query.Outside;

/** Draws the contents of the map in five sheets, from the ground up, and knows what lies where. */
final class MapPainter {
  private final LabelLayer labels;
  private final HitIndex<Hit> hits = new HitIndex<>();

  MapPainter(Locale locale) {
    labels = new LabelLayer(locale);
  }

  /** What the data sheet shows where, in its pixels. */
  HitIndex<Hit> hits() {
    return hits;
  }

  void fills(Sheet sheet, MapContents contents) {
    if (contents.has(AtlasLayer.FILLS)) {
      FillLayer.paint(sheet, contents.plan());
    }
  }

  void base(Sheet sheet, MapContents contents) {
    BaseLayer.paint(sheet, contents.has(AtlasLayer.GRATICULE));
    core(sheet, contents);
  }

  /**
   * Draws the data.
   *
   * @param labelled whether names can be placed already
   * @param kept boxes of the sheet that names keep off, because something lies over the map there
   */
  void data(Sheet sheet, MapContents contents, boolean labelled, List<Rectangle2D> kept) {
    var focus = contents.visible().state().focus();
    var index = contents.index();
    hits.clear();
    contents.arcs().forEach(event -> ArcLayer.paint(sheet, event, index));
    var viewport = sheet.viewport();
    var faint = contents.outside() == Outside.DIM;
    var others = Stacks.of(contents.others(), false, index, viewport);
    var markers = Stacks.of(contents.markers(), true, index, viewport);
    // Names go beneath the symbols but keep off them, so the symbols are placed first.
    MarkerLayer.paint(sheet, others, faint, index, focus, hits);
    MarkerLayer.paint(sheet, markers, false, index, focus, hits);
    if (labelled) {
      var boxes = new ArrayList<>(hits.boxes());
      boxes.addAll(kept);
      var stacks = new ArrayList<>(markers);
      stacks.addAll(others);
      labels.paint(sheet, request(contents, boxes, stacks));
    }
  }

  private LabelLayer.Request request(
      MapContents contents, List<Rectangle2D> boxes, List<Stack> stacks) {
    var hosts =
        stacks.stream()
            .collect(
                Collectors.toMap(
                    Stack::place,
                    stack -> new LabelLayer.Host(stack.box(), stack.places()),
                    (own, other) -> own));
    return new LabelLayer.Request(
        contents.index(),
        boxes,
        hosts,
        contents.has(AtlasLayer.CHANGES) ? contents.changes() : List.of(),
        contents.plan().formats().isEmpty(),
        contents.has(AtlasLayer.NAMES),
        contents.has(AtlasLayer.CITIES),
        contents.has(AtlasLayer.WATERS));
  }

  /** The five states carry a stronger outline. */
  private void core(Sheet sheet, MapContents contents) {
    var g = sheet.g();
    g.beginPath();
    sheet.trace(
        sheet.features(Layer.COUNTRIES).stream()
            .filter(
                feature ->
                    contents.index().hasCountry(feature.id())
                        && contents.index().country(feature.id()).core())
            .toList());
    g.setLineJoin(StrokeLineJoin.BEVEL);
    g.setStroke(sheet.palette().border());
    g.setLineWidth(1.7);
    g.stroke();
  }

  /** Draws what lies beneath names and symbols: routes, and the outline of what is read. */
  void lines(Sheet sheet, MapContents contents) {
    var index = contents.index();
    var focus = contents.visible().state().focus();
    var quiet = contents.plan().formats().isEmpty();
    RouteLayer.paint(sheet, contents.routes(), index, focus, quiet, labels.written());
    focus
        .filter(item -> item.kind() != ItemKind.ROUTE && item.kind() != ItemKind.EVENT)
        .ifPresent(item -> outline(sheet, item, sheet.palette().accent(), 2.4, contents));
  }

  /** Draws the outlines of what is pointed at. */
  void live(
      Sheet sheet, MapContents contents, Optional<ItemRef> hover, Optional<String> bareHover) {
    var palette = contents.palette();
    bareHover.ifPresent(id -> HoverLayer.country(sheet, id, palette.quietText(), 1.2));
    hover.ifPresent(item -> outline(sheet, item, palette.hover(), 2.2, contents));
  }

  private void outline(
      Sheet sheet, ItemRef item, Color colour, double width, MapContents contents) {
    var day = contents.visible().state().cursor().day();
    HoverLayer.outline(sheet, item, colour, width, contents.index(), day, hits, labels.written());
  }
}
