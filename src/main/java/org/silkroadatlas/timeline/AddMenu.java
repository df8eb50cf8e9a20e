package org.silkroadatlas.timeline;

import java.util.function.BiConsumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.silkroadatlas.coordination.Messages;

/** The menu of the timeline: adds a record of the user's own in a lane, on a day. */
final class AddMenu {
  /** Inside the column of names, where each lane is hit over its whole height. */
  private static final double NAMES = 6;

  private final TimelineCanvas canvas;
  private final BiConsumer<String, String> add;
  private final ContextMenu menu = new ContextMenu();
  private final MenuItem item;

  AddMenu(TimelineCanvas canvas, Messages messages, BiConsumer<String, String> add) {
    this.canvas = canvas;
    this.add = add;
    item = new MenuItem(messages.get("tables.menu.add"));
    item.setId("timeline-add");
    menu.getItems().setAll(item);
  }

  void install() {
    canvas.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::show);
  }

  private void show(ContextMenuEvent event) {
    var geometry = canvas.geometry();
    var x = Math.clamp(event.getX(), geometry.left(), geometry.right());
    var day = canvas.window().scale().dateAt(x - geometry.left()).toString();
    var format = canvas.hitAt(NAMES, event.getY(), 0).map(AddMenu::format).orElse("");
    item.setOnAction(chosen -> add.accept(format, day));
    menu.show(canvas, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private static String format(TimelineHit hit) {
    return hit instanceof TimelineHit.OfLane(var format) ? format.id() : "";
  }
}
