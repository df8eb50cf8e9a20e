package org.silkroadatlas.map.input;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.draw.StillPane;
import org.silkroadatlas.draw.Symbols;
import org.silkroadatlas.map.layer.MapContents;
import org.silkroadatlas.map.layer.MapHit;
import org.silkroadatlas.map.surface.BaseMapLoader;
import org.silkroadatlas.map.surface.Camera;
import org.silkroadatlas.model.Event;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;
import org.silkroadatlas.time.Edtf;

/** Hovering and clicking: outlines, describes, selects or toggles what is under the pointer. */
final class MapPicking {
  /** The side of a symbol in the menu of several events, in logical pixels. */
  private static final double SYMBOL = 18;

  private final Coordinator coordinator;
  private final Camera camera;
  private final BaseMapLoader loader;
  private final MapHits hits;
  private final MapTip tip;
  private final Pane area;
  private final Supplier<MapContents> contents;
  private final Runnable whenBareHoverChanges;
  private final ContextMenu choice = new ContextMenu();
  private Optional<String> bare = Optional.empty();

  MapPicking(
      Coordinator coordinator,
      Camera camera,
      BaseMapLoader loader,
      MapHits hits,
      MapTip tip,
      Pane area,
      Supplier<MapContents> contents,
      Runnable whenBareHoverChanges) {
    this.coordinator = coordinator;
    this.camera = camera;
    this.loader = loader;
    this.hits = hits;
    this.tip = tip;
    this.area = area;
    this.contents = contents;
    this.whenBareHoverChanges = whenBareHoverChanges;
  }

  /** The hovered country if it is not in the dataset, so that no other pane shows it. */
  Optional<String> bareHover() {
    return bare;
  }

  /** What was clicked. Just after the start, the answer waits until countries can be located. */
  Optional<MapHit> hitAt(double x, double y) {
    var viewport = camera.viewport();
    return hits.at(x, y, viewport, contents.get(), loader.isReady(viewport.zoom()));
  }

  /**
   * What is under the pointer.
   *
   * @param hit the item, if there is one
   * @param unknown a country that is not in the dataset
   * @param x its position, in logical pixels of the map
   * @param y its position, in logical pixels of the map
   */
  record Pointed(Optional<MapHit> hit, Optional<String> unknown, double x, double y) {
    static final Pointed NOTHING = new Pointed(Optional.empty(), Optional.empty(), 0, 0);
  }

  /** Outlines and describes what is at a point; empty once the pointer has left. */
  Pointed hover(Optional<Point2D> point) {
    var found = point.filter(p -> !camera.isMoving()).map(this::pointed).orElse(Pointed.NOTHING);
    show(found);
    area.setCursor(found.hit().isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    return found;
  }

  private Pointed pointed(Point2D point) {
    var viewport = camera.viewport();
    var canTell = loader.requestPointing(viewport.zoom());
    var hit = hits.at(point.getX(), point.getY(), viewport, contents.get(), canTell);
    var unknown =
        hit.isPresent()
            ? Optional.<String>empty()
            : hits.country(point.getX(), point.getY(), viewport, canTell);
    return new Pointed(hit, unknown, point.getX(), point.getY());
  }

  /** Outlines something in all panes and describes it in this map's tooltip. */
  void show(Pointed pointed) {
    set(pointed.hit().map(MapHit::first), pointed.unknown());
    var lines =
        pointed
            .hit()
            .map(h -> tip.lines(h, contents.get()))
            .or(() -> pointed.unknown().map(id -> List.of(tip.countryName(id, contents.get()))))
            .orElse(List.of());
    tip.show(lines, pointed.x(), pointed.y(), contents.get());
  }

  /** The same for a country reached by keyboard. Returns the description as one text. */
  String show(String country, double x, double y) {
    var hit = MapHit.of(ItemRef.country(country));
    show(new Pointed(Optional.of(hit), Optional.empty(), x, y));
    return String.join(". ", tip.lines(hit, contents.get()));
  }

  private void set(Optional<ItemRef> item, Optional<String> unknown) {
    if (!bare.equals(unknown)) {
      bare = unknown;
      whenBareHoverChanges.run();
    }
    coordinator.hover(item);
  }

  void click(double x, double y, boolean toggles) {
    tip.hide();
    var hit = hitAt(x, y);
    if (toggles) {
      hit.map(MapHit::first)
          .filter(item -> item.kind() == ItemKind.COUNTRY)
          .ifPresent(item -> coordinator.perform(new Action.ToggleCountry(item.id())));
    } else {
      hit.ifPresent(found -> open(found, x, y));
    }
  }

  private void open(MapHit hit, double x, double y) {
    if (!hit.isStack()) {
      coordinator.perform(new Action.Focus(hit.first()));
      return;
    }
    var byDay = hit.items().stream().sorted(Comparator.comparing(this::day));
    choice.getItems().setAll(byDay.map(this::choose).toList());
    var at = area.localToScreen(x, y);
    choice.show(area, at.getX() + 8, at.getY() + 4);
  }

  private LocalDate day(ItemRef ref) {
    return contents
        .get()
        .index()
        .find(ref)
        .flatMap(Item::when)
        .map(Edtf::earliest)
        .orElse(LocalDate.MAX);
  }

  private MenuItem choose(ItemRef ref) {
    var now = contents.get();
    var found = now.index().find(ref);
    var item = new MenuItem(found.map(now.index()::title).orElse(ref.id()));
    if (found.orElse(null) instanceof Event event) {
      item.setText(tip.dated(event, now));
      item.setGraphic(symbol(event, now));
    }
    item.setMnemonicParsing(false);
    item.setOnAction(e -> coordinator.perform(new Action.Focus(ref)));
    return item;
  }

  /** The symbol of an event as on the map, so that its kind and direction can be told. */
  private static StillPane symbol(Event event, MapContents contents) {
    var palette = contents.palette();
    var colour = palette.of(contents.index().format(event.format()).vector());
    return new StillPane(
        SYMBOL,
        SYMBOL,
        g ->
            Symbols.draw(
                g,
                event.kind(),
                event.status(),
                SYMBOL / 2,
                SYMBOL / 2,
                Symbols.radius(event.level()),
                colour,
                palette.halo()));
  }
}
