package org.silkroadatlas.timeline;

import java.util.function.BiConsumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.silkroadatlas.coordination.Messages;

/**
 * Adds an own record to a lane on a day, from the context menu of the timeline or by
 * double-clicking between the events of a lane.
 */
final class AddMenu {
  /** A position inside the column of titles, where a lane can be hit over its whole height. */
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

  /** Adds a record to the lane of a format; false if there is no lane at the point. */
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
