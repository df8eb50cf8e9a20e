package org.silkroadatlas.map.layer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.Extent;
import org.silkroadatlas.geo.LabelPoint;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.model.Route;
import org.silkroadatlas.query.AtlasLayer;

/**
 * The items that a map shows at full strength but outside its window, by the edge they are beyond.
 *
 * @param sides items that belong to the selection, or to the filter without one, by edge; empty
 *     without either
 * @param unseen all items shown at full strength that are not in view
 */
public record EdgeHints(Map<Edge, List<Beyond>> sides, Set<ItemRef> unseen) {
  /** Nothing beyond the edges. */
  public static final EdgeHints NONE = new EdgeHints(Map.of(), Set.of());

  /** An edge of the map. */
  public enum Edge {
    WEST("west"),
    EAST("east"),
    NORTH("north"),
    SOUTH("south");

    private final String key;

    Edge(String key) {
      this.key = key;
    }

    /** The last part of the message keys. */
    public String key() {
      return key;
    }
  }

  /**
   * An item beyond an edge.
   *
   * @param item a country, event or route
   * @param position its position or centre
   */
  public record Beyond(ItemRef item, LonLat position) {}

  /** Copies the collections. */
  public EdgeHints {
    sides = Map.copyOf(sides);
    unseen = Set.copyOf(unseen);
  }

  /**
   * What is beyond the edges of a window.
   *
   * @param detail the zoom whose shapes are ready
   */
  public static EdgeHints of(MapContents contents, Viewport window, BaseMap base, double detail) {
    return new Finder(contents, new InView(base, detail, window)).find();
  }

  /** The extent of everything beyond an edge. */
  public Optional<Extent> extent(Edge edge) {
    return sides.getOrDefault(edge, List.of()).stream()
        .map(beyond -> Extent.of(beyond.position()))
        .reduce(Extent::union);
  }

  private static final class Finder {
    private final MapContents contents;
    private final InView view;
    private final Map<Edge, List<Beyond>> sides = new EnumMap<>(Edge.class);
    private final Set<ItemRef> unseen = new HashSet<>();

    Finder(MapContents contents, InView view) {
      this.contents = contents;
      this.view = view;
    }

    EdgeHints find() {
      if (contents.has(AtlasLayer.FILLS)) {
        contents
            .plan()
            .looks()
            .forEach(
                (id, look) -> {
                  if (!look.faint() && !view.reaches(id)) {
                    add(ItemRef.country(id), middle(id));
                  }
                });
      }
      // The position of a symbol is that of its stack.
      for (var stack : MarkerStacks.of(contents.markers(), true, contents.index(), view.window())) {
        if (!view.holds(stack.x(), stack.y())) {
          var there = view.window().toLonLat(stack.x(), stack.y());
          stack.events().forEach(event -> add(event.ref(), Optional.of(there)));
        }
      }
      contents.routes().stream()
          .filter(route -> !contents.isFaded(route) && !view.reaches(route))
          .forEach(route -> add(route.ref(), middle(route)));
      return new EdgeHints(sides, unseen);
    }

    private Optional<LonLat> middle(String country) {
      return view.base().labelPoint(country).map(LabelPoint::position);
    }

    private static Optional<LonLat> middle(Route route) {
      var points = route.waypoints();
      return points.isEmpty()
          ? Optional.empty()
          : Optional.of(points.get(points.size() / 2)).map(at -> new LonLat(at.lon(), at.lat()));
    }

    private void add(ItemRef item, Optional<LonLat> position) {
      unseen.add(item);
      position
          .filter(there -> contents.standsOut(item))
          .ifPresent(
              there ->
                  sides
                      .computeIfAbsent(edge(there), edge -> new ArrayList<>())
                      .add(new Beyond(item, there)));
    }

    /** The edge that it is farthest beyond. */
    private Edge edge(LonLat there) {
      var at = view.window().toScreen(there);
      var dx = Math.max(-at.x(), at.x() - view.window().width());
      var dy = Math.max(-at.y(), at.y() - view.window().height());
      return dx >= dy
          ? at.x() < view.window().width() / 2 ? Edge.WEST : Edge.EAST
          : at.y() < view.window().height() / 2 ? Edge.NORTH : Edge.SOUTH;
    }
  }
}
