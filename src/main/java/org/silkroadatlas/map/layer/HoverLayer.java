package org.silkroadatlas.map.layer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import org.silkroadatlas.draw.HitIndex;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Membership;
import org.silkroadatlas.model.Place;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.query.DatasetIndex;

/** Outlines of the hovered and the selected item, below symbols and names. */
public final class HoverLayer {
  private HoverLayer() {}

  /** Outlines an item in a colour; an item without a place on the map shows nothing. */
  public static void outline(
      DrawContext context,
      ItemRef item,
      Color colour,
      double width,
      DatasetIndex index,
      LocalDate day,
      HitIndex<MapHit> hits,
      List<Rectangle2D> names) {
    switch (item.kind()) {
      case COUNTRY -> country(context, item.id(), colour, width);
      case EVENT -> event(context, item, colour, width, index, hits);
      case ROUTE -> route(context, item, colour, index, names);
      case PLACE -> place(context, item, colour, width, index);
      case FORMAT ->
          holders(item.id(), day, index).forEach(id -> country(context, id, colour, width * 0.8));
      case MEMBERSHIP, AGREEMENT, QUOTE, FIGURE, PERSON, SOURCE -> {}
    }
  }

  private static List<String> holders(String format, LocalDate day, DatasetIndex index) {
    return index.memberships().ofFormat(format).stream()
        .filter(membership -> membership.span().contains(day) && !membership.role().isOffice())
        .map(Membership::country)
        .distinct()
        .toList();
  }

  /** Outlines a country. */
  public static void country(DrawContext context, String id, Color colour, double width) {
    var feature = context.base().country(id, context.detail());
    feature.ifPresent(
        shape -> {
          var g = context.g();
          g.setLineJoin(StrokeLineJoin.ROUND);
          g.beginPath();
          context.trace(shape);
          g.setStroke(FillPaints.translucent(context.palette().halo(), 0.7));
          g.setLineWidth(width + 2);
          g.stroke();
          g.setStroke(colour);
          g.setLineWidth(width);
          g.stroke();
        });
  }

  private static void event(
      DrawContext context,
      ItemRef item,
      Color colour,
      double width,
      DatasetIndex index,
      HitIndex<MapHit> hits) {
    var box =
        hits.items().stream()
            .filter(hit -> hit.items().contains(item))
            .findFirst()
            .flatMap(hits::boxOf);
    if (box.isPresent()) {
      var b = box.get();
      ring(
          context,
          b.getMinX() + b.getWidth() / 2,
          b.getMinY() + b.getHeight() / 2,
          b.getWidth() / 2 + 3,
          colour,
          width);
    } else {
      index
          .find(item)
          .map(Event.class::cast)
          .flatMap(Event::place)
          .map(index::place)
          .ifPresent(place -> ring(context, place, colour, width));
    }
  }

  private static void place(
      DrawContext context, ItemRef item, Color colour, double width, DatasetIndex index) {
    Optional<Place> place = index.find(item).map(Place.class::cast);
    place.ifPresent(p -> ring(context, p, colour, width));
  }

  private static void ring(DrawContext context, Place place, Color colour, double width) {
    var at = context.at(place.lat(), place.lon());
    ring(context, at.x(), at.y(), 9, colour, width);
  }

  private static void ring(
      DrawContext context, double x, double y, double radius, Color colour, double width) {
    var g = context.g();
    g.setStroke(context.palette().halo());
    g.setLineWidth(width + 2.5);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    g.setStroke(colour);
    g.setLineWidth(width);
    g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static void route(
      DrawContext context,
      ItemRef item,
      Color colour,
      DatasetIndex index,
      List<Rectangle2D> names) {
    index
        .find(item)
        .map(Route.class::cast)
        .ifPresent(r -> RouteLayer.draw(context, r, colour, 3, 1, names));
  }
}
