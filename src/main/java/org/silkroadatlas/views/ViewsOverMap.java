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

/** Registers the views of this room with a map: in the window, on the projector, in pictures. */
public final class ViewsOverMap {
  private ViewsOverMap() {}

  /** Registers all views with a map without saving; each is created on first use. */
  public static void register(MapView map, Coordinator coordinator, Messages messages) {
    register(map, coordinator, messages, Optional.empty());
  }

  /**
   * Registers all views with the map of the window.
   *
   * @param save asks for a file of a type and writes the contents of the view
   */
  public static void register(
      MapView map, Coordinator coordinator, Messages messages, Consumer<ExportKind> save) {
    register(map, coordinator, messages, Optional.of(save));
  }

  private static void register(
      MapView map,
      Coordinator coordinator,
      Messages messages,
      Optional<Consumer<ExportKind>> save) {
    map.register(
        OpenView.TREATIES, palette -> new TreatyBoardView(coordinator, messages, palette, save));
    map.register(OpenView.TRENDS, palette -> new TrendsView(coordinator, messages, palette, save));
  }
}
