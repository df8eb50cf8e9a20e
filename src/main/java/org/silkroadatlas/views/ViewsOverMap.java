package org.silkroadatlas.views;

import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.map.MapView;
import org.silkroadatlas.query.OpenView;
import org.silkroadatlas.views.treaties.TreatyBoardView;
import org.silkroadatlas.views.trends.TrendsView;

/** Lends the views of this room to a map: in the window, on the projector, in pictures. */
public final class ViewsOverMap {
  private ViewsOverMap() {}

  /** Lends all of them; each is made when it is first asked for. */
  public static void lend(MapView map, Coordinator coordinator, Messages messages) {
    map.lend(OpenView.TREATIES, palette -> new TreatyBoardView(coordinator, messages, palette));
    map.lend(OpenView.TRENDS, palette -> new TrendsView(coordinator, messages, palette));
  }
}
