package org.silkroadatlas.lecture;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.SlideKind;

/** Menu items for the kinds of slides. */
final class SlideMenu {
  private SlideMenu() {}

  /**
   * A menu item for each kind.
   *
   * @param id the prefix of their ids
   */
  static List<MenuItem> items(Messages messages, String id, Consumer<SlideKind> add) {
    return Arrays.stream(SlideKind.values()).map(kind -> item(messages, id, kind, add)).toList();
  }

  private static MenuItem item(
      Messages messages, String id, SlideKind kind, Consumer<SlideKind> add) {
    var item = new MenuItem(messages.get("lecture.slide." + kind.key()));
    item.setId(id + "-" + kind.key());
    item.setOnAction(chosen -> add.accept(kind));
    return item;
  }
}
