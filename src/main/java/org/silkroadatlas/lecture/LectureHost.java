package org.silkroadatlas.lecture;

import java.util.List;
import org.silkroadatlas.coordination.Undoable;
import org.silkroadatlas.model.OwnRecords;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.MapPosition;

/** What lectures need of the window around them. JavaFX thread only. */
public interface LectureHost {
  /** Where the map looks now. */
  MapPosition position();

  /** How large the map is now, in logical pixels. */
  Scene.Frame frame();

  /** Gives the keyboard to the map. */
  void focusMap();

  /** Says something in passing. */
  void say(String text);

  /** Small pictures of scenes. */
  default ScenePictures pictures() {
    return ScenePictures.NONE;
  }

  /** What is asked on the screen, if anything, as scenes that ask it. */
  default List<Scene> asked() {
    return List.of();
  }

  /** The user's own records that are shown, which a lecture takes along. */
  default OwnRecords ownRecords() {
    return OwnRecords.NONE;
  }

  /** What else can be undone in the window. */
  default Undoable others() {
    return Undoable.NONE;
  }

  /** Shows the own records that a lecture has brought; none when it is closed. */
  default void bring(OwnRecords own) {}

  /** Shows own records beside those that a lecture has brought; of two with one id those stay. */
  default void bringMore(OwnRecords own) {}
}
