package org.silkroadatlas.lecture;

import java.util.List;
import org.silkroadatlas.coordination.Undoable;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.MapPosition;

/** What lectures use of the window. JavaFX thread only. */
public interface LectureHost {
  /** The current map position. */
  MapPosition position();

  /** The current size of the map, in logical pixels. */
  Scene.Frame frame();

  /** Focuses the map. */
  void focusMap();

  /** Shows a short message. */
  void say(String text);

  /** Thumbnails of scenes. */
  default ScenePictures pictures() {
    return ScenePictures.NONE;
  }

  /** The current question on the screen, as scenes; empty if there is none. */
  default List<Scene> asked() {
    return List.of();
  }

  /** The user's own records that are shown, which a lecture stores. */
  default OwnRecords ownRecords() {
    return OwnRecords.NONE;
  }

  /** Other undoable changes in the window. */
  default Undoable others() {
    return Undoable.NONE;
  }

  /** Shows the own records of a lecture; called with none when it is closed. */
  default void showLectureRecords(OwnRecords own) {}

  /** Adds own records to those of a lecture, which are kept where ids clash. */
  default void addLectureRecords(OwnRecords own) {}
}
