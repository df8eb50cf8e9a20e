package org.silkroadatlas.lecture;

import java.util.Optional;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.MapPosition;

/** What lectures need of the window around them. JavaFX thread only. */
public interface Surroundings {
  /** Where the map looks now. */
  MapPosition position();

  /** Makes the map look somewhere, also if it was asked for the same before; empty: everything. */
  void look(Optional<MapPosition> there);

  /** How large the map is now, in logical pixels. */
  Scene.Frame frame();

  /** Gives the keyboard to the map. */
  void focusMap();

  /** Says something in passing. */
  void say(String text);
}
