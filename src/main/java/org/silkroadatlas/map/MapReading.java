package org.silkroadatlas.map;

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
import org.silkroadatlas.map.layer.Hit;
import org.silkroadatlas.model.Item;
import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.ItemRef;

/** Hovering and clicking: what lies under the pointer is outlined, told, read or toggled. */
final class MapReading {
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

  MapReading(
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

  /** The hovered country that the dataset does not know, so that no other pane does either. */
  Optional<String> bareHover() {
    return bare;
  }

  Optional<Hit> hitAt(double x, double y) {
    var viewport = camera.viewport();
    return hits.at(x, y, viewport, contents.get(), loader.isReady(viewport.zoom()));
  }

  void hover(Optional<Point2D> point) {
    if (point.isEmpty() || camera.isMoving()) {
      tip.hide();
      set(Optional.empty(), Optional.empty());
      area.setCursor(Cursor.DEFAULT);
      return;
    }
    var x = point.get().getX();
    var y = point.get().getY();
    var hit = hitAt(x, y);
    var viewport = camera.viewport();
    var unknown =
        hit.isPresent()
            ? Optional.<String>empty()
            : hits.country(x, y, viewport, loader.isReady(viewport.zoom()));
    set(hit.map(Hit::first), unknown);
    area.setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    var lines =
        hit.map(h -> tip.lines(h, contents.get()))
            .or(() -> unknown.map(id -> List.of(tip.countryName(id, contents.get()))))
            .orElse(List.of());
    tip.show(lines, x, y, contents.get());
  }

  /** Outlines an item in all panes. */
  void set(Optional<ItemRef> item, Optional<String> unknown) {
    if (!bare.equals(unknown)) {
      bare = unknown;
      whenBareHoverChanges.run();
    }
    coordinator.hoverProperty().set(item);
  }

  void click(double x, double y, boolean toggles) {
    tip.hide();
    var hit = hitAt(x, y);
    if (toggles) {
      hit.map(Hit::first)
          .filter(item -> item.kind() == ItemKind.COUNTRY)
          .ifPresent(item -> coordinator.perform(new Action.ToggleCountry(item.id())));
    } else {
      hit.ifPresent(found -> open(found, x, y));
    }
  }

  private void open(Hit hit, double x, double y) {
    if (!hit.isStack()) {
      coordinator.perform(new Action.Focus(hit.first()));
      return;
    }
    choice.getItems().setAll(hit.items().stream().map(this::choose).toList());
    var at = area.localToScreen(x, y);
    choice.show(area, at.getX() + 8, at.getY() + 4);
  }

  private MenuItem choose(ItemRef ref) {
    var label = contents.get().index().find(ref).map(Item::label).orElse(ref.id());
    var item = new MenuItem(label);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> coordinator.perform(new Action.Focus(ref)));
    return item;
  }
}
