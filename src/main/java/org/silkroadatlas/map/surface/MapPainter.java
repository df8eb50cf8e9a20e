package org.silkroadatlas.map.surface;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.draw.HitIndex;
import org.silkroadatlas.geo.Layer;
import org.silkroadatlas.map.layer.ArcLayer;
import org.silkroadatlas.map.layer.BaseLayer;
import org.silkroadatlas.map.layer.DrawContext;
import org.silkroadatlas.map.layer.FillLayer;
import org.silkroadatlas.map.layer.HoverLayer;
import org.silkroadatlas.map.layer.LabelLayer;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.layer.MapHit;
import org.silkroadatlas.map.layer.MarkerLayer;
import org.silkroadatlas.map.layer.MarkerStack;
import org.silkroadatlas.map.layer.MarkerStacks;
import org.silkroadatlas.map.layer.RouteLayer;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.query.AtlasLayer;

/** Draws the map on five canvases, from the bottom up, and records what is where. */
final class MapPainter {
  /** How far the ring of the selection extends beyond its symbol, in logical pixels. */
  private static final double RING = 6.5;

  private final Set<ItemRef> filled = new HashSet<>();
  private final Set<ItemRef> marked = new HashSet<>();
  private final Set<ItemRef> routed = new HashSet<>();
  private final LabelLayer labels;
  private final HitIndex<MapHit> hits = new HitIndex<>();

  MapPainter(Messages messages) {
    labels = new LabelLayer(messages);
  }

  /** The positions of the data drawn, in its pixels. */
  HitIndex<MapHit> hits() {
    return hits;
  }

  void fills(DrawContext context, MapContents contents) {
    if (contents.has(AtlasLayer.FILLS)) {
      var painted = FillLayer.paint(context, contents.plan());
      record(context, filled, painted.stream().map(ItemRef::country).toList());
    } else {
      record(context, filled, List.of());
    }
  }

  /** Does not record drafts, which show a moment of a move or more than the window. */
  private static void record(DrawContext context, Set<ItemRef> painted, Collection<ItemRef> now) {
    if (!context.draft()) {
      painted.clear();
      painted.addAll(now);
    }
  }

  /** What the last complete drawing filled, marked and drew at full strength in the window. */
  Set<ItemRef> painted() {
    return Stream.of(filled, marked, routed).flatMap(Set::stream).collect(Collectors.toSet());
  }

  void base(DrawContext context, MapContents contents) {
    BaseLayer.paint(context, contents.has(AtlasLayer.GRATICULE));
    core(context, contents);
  }

  /**
   * Draws the data.
   *
   * @param labelled whether names can already be placed
   * @param kept boxes of overlays, which names avoid
   */
  void data(DrawContext context, MapContents contents, boolean labelled, List<Rectangle2D> kept) {
    var ringed = contents.ringed();
    var index = contents.index();
    hits.clear();
    ArcLayer.paint(context, contents.arcs());
    var viewport = context.viewport();
    var faint = contents.visible().fades();
    var others = MarkerStacks.of(contents.others(), false, index, viewport);
    var markers = MarkerStacks.of(contents.markers(), true, index, viewport);
    // Names go under the symbols but avoid them, so the symbols are placed first.
    var look = new MarkerLayer.Look(contents::colour, contents.index()::isOwn);
    MarkerLayer.paint(context, others, faint, look, ringed, hits);
    record(context, marked, MarkerLayer.paint(context, markers, false, look, ringed, hits));
    if (labelled) {
      var boxes = new ArrayList<>(hits.boxes());
      boxes.addAll(kept);
      var stacks = new ArrayList<>(markers);
      stacks.addAll(others);
      stacks.forEach(stack -> boxes.add(box(stack, contents)));
      labels.paint(context, request(contents, boxes, stacks));
    }
  }

  private LabelLayer.Request request(
      MapContents contents, List<Rectangle2D> boxes, List<MarkerStack> stacks) {
    var hosts =
        stacks.stream()
            .collect(
                Collectors.toMap(
                    MarkerStack::place,
                    stack -> new LabelLayer.Host(box(stack, contents), stack.places()),
                    (own, other) -> own));
    return new LabelLayer.Request(
        contents.index(),
        boxes,
        hosts,
        contents.has(AtlasLayer.CHANGES) ? contents.changes() : List.of(),
        contents.plan().formats().isEmpty() && contents.visible().state().focus().isEmpty(),
        contents.plan(),
        contents.has(AtlasLayer.NAMES),
        contents.has(AtlasLayer.CITIES),
        contents.has(AtlasLayer.WATERS));
  }

  /** The box of symbols, including the ring of the selection. */
  private static Rectangle2D box(MarkerStack stack, MapContents contents) {
    var isRinged =
        stack.events().stream()
            .anyMatch(event -> contents.ringed().filter(event.ref()::equals).isPresent());
    var by = isRinged ? RING : 0;
    var box = stack.box();
    return new Rectangle2D(
        box.getMinX() - by, box.getMinY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }

  /** The five states have a stronger outline. */
  private void core(DrawContext context, MapContents contents) {
    var g = context.g();
    g.beginPath();
    context.trace(
        context.features(Layer.COUNTRIES).stream()
            .filter(
                feature ->
                    contents.index().hasCountry(feature.id())
                        && contents.index().country(feature.id()).core())
            .toList());
    g.setLineJoin(StrokeLineJoin.BEVEL);
    g.setStroke(context.palette().border());
    g.setLineWidth(1.7);
    g.stroke();
  }

  /** Draws what is under names and symbols: routes, and the outline of the selection. */
  void lines(DrawContext context, MapContents contents) {
    var focus = contents.visible().state().focus();
    var quiet = contents.plan().formats().isEmpty();
    var routes = contents.routes();
    var names = labels.written();
    record(
        context,
        routed,
        RouteLayer.paint(
            context, routes, contents::colour, focus, quiet, contents::isFaded, names));
    var accent = context.palette().accent();
    contents.outlined().forEach(id -> HoverLayer.country(context, id, accent, 2.4));
    focus
        .filter(item -> item.kind() == ItemKind.PLACE)
        .ifPresent(item -> outline(context, item, accent, 2.4, contents));
  }

  /** Draws the outlines of what is hovered. */
  void live(
      DrawContext context,
      MapContents contents,
      Optional<ItemRef> hover,
      Optional<String> bareHover) {
    var palette = contents.palette();
    bareHover.ifPresent(id -> HoverLayer.country(context, id, palette.quietText(), 1.2));
    hover.ifPresent(item -> outline(context, item, palette.hover(), 2.2, contents));
  }

  private void outline(
      DrawContext context, ItemRef item, Color colour, double width, MapContents contents) {
    var day = contents.visible().state().cursor().day();
    HoverLayer.outline(context, item, colour, width, contents.index(), day, hits, labels.written());
  }
}
