package org.silkroadatlas.timeline;

import java.util.function.BiConsumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.silkroadatlas.coordination.Messages;

/**
 * Adds a record of the user's own in a lane, on a day: by the menu of the timeline, or by a double
 * click between the events of a lane.
 */
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
    var day = day(event.getX());
    var format = format(event.getY());
    item.setOnAction(chosen -> add.accept(format, day));
    menu.show(canvas, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  /** Adds a record where the lane of a format is; whether there is one. */
  boolean addAt(double x, double y) {
    var format = y < canvas.geometry().lanesTop() ? "" : format(y);
    if (!format.isEmpty()) {
      add.accept(format, day(x));
    }
    return !format.isEmpty();
  }

  private String day(double x) {
    var geometry = canvas.geometry();
    var inside = Math.clamp(x, geometry.left(), geometry.right());
    return canvas.window().scale().dateAt(inside - geometry.left()).toString();
  }

  private String format(double y) {
    return canvas.hitAt(NAMES, y, 0).map(AddMenu::format).orElse("");
  }

  private static String format(TimelineHit hit) {
    return switch (hit) {
      case TimelineHit.OfLane(var format) -> format.id();
      case TimelineHit.OfMembers(var format) -> format.id();
      default -> "";
    };
  }
}
