package org.silkroadatlas.map.input;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.silkroadatlas.coordination.Action;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.map.layer.MapHit;
import org.silkroadatlas.model.Country;
import org.silkroadatlas.model.Item;

/** The context menu of the map, for the right mouse button and the menu key. */
final class MapMenu {
  /** What the map itself can do. */
  interface Moves {
    void centre(double x, double y);

    void zoomToSelection();

    void show(MapPreset view);

    LonLat at(double x, double y);
  }

  private final Coordinator coordinator;
  private final Messages messages;
  private final Moves moves;
  private final ContextMenu menu = new ContextMenu();
  private Optional<Consumer<LonLat>> whenAdded = Optional.empty();

  MapMenu(Coordinator coordinator, Messages messages, Moves moves) {
    this.coordinator = coordinator;
    this.messages = messages;
    this.moves = moves;
  }

  /** Adds an item for adding an own record at a point. */
  void setOnAdd(Consumer<LonLat> add) {
    whenAdded = Optional.of(add);
  }

  /** Opens the menu for what is at a point, given in pixels of the map and of the screen. */
  void show(Node owner, Optional<MapHit> hit, double x, double y, double screenX, double screenY) {
    menu.getItems().clear();
    hit.flatMap(h -> coordinator.index().find(h.first())).ifPresent(this::addItem);
    whenAdded.ifPresent(
        add -> add(messages.get("tables.menu.add"), () -> add.accept(moves.at(x, y))));
    add(messages.get("map.menu.center"), () -> moves.centre(x, y));
    add(messages.get("map.menu.zoom"), moves::zoomToSelection);
    menu.getItems().add(new SeparatorMenuItem());
    for (var view : MapPreset.values()) {
      add(messages.get("map.preset." + view.key()), () -> moves.show(view));
    }
    menu.show(owner, screenX, screenY);
  }

  private void addItem(Item item) {
    var name = coordinator.index().title(item);
    add(
        messages.get("map.menu.read", name),
        () -> coordinator.perform(new Action.Focus(item.ref())));
    if (item instanceof Country country) {
      var chosen = coordinator.state().filter().countries().contains(country.id());
      add(
          messages.get(chosen ? "map.menu.toggle.remove" : "map.menu.toggle.add", name),
          () -> coordinator.perform(new Action.ToggleCountry(country.id())));
    }
    menu.getItems().add(new SeparatorMenuItem());
  }

  private void add(String text, Runnable action) {
    var item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> action.run());
    menu.getItems().add(item);
  }
}
