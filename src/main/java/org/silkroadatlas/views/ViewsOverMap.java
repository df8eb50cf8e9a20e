package org.silkroadatlas.views;

import java.util.Optional;
import java.util.function.Consumer;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.ExportKind;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.views.treaties.TreatyBoardView;
import org.silkroadatlas.views.trends.TrendsView;

/** Lends the views of this room to a map: in the window, on the projector, in pictures. */
public final class ViewsOverMap {
  private ViewsOverMap() {}

  /** Lends all of them to a map that is looked at only; each is made when it is first asked for. */
  public static void lend(MapView map, Coordinator coordinator, Messages messages) {
    lend(map, coordinator, messages, Optional.empty());
  }

  /**
   * Lends all of them to the map of the window.
   *
   * @param save asks for a file of a kind and writes what the view shows
   */
  public static void lend(
      MapView map, Coordinator coordinator, Messages messages, Consumer<ExportKind> save) {
    lend(map, coordinator, messages, Optional.of(save));
  }

  private static void lend(
      MapView map,
      Coordinator coordinator,
      Messages messages,
      Optional<Consumer<ExportKind>> save) {
    map.lend(
        OpenView.TREATIES, palette -> new TreatyBoardView(coordinator, messages, palette, save));
    map.lend(OpenView.TRENDS, palette -> new TrendsView(coordinator, messages, palette, save));
  }
}
