package org.silkroadatlas.lecture;

import java.util.Optional;
import javafx.scene.image.Image;
import org.silkroadatlas.model.Scene;

/** Small pictures of scenes, made when there is time for it. JavaFX thread only. */
public interface ScenePictures {
  /** The width at which a picture is shown, in logical pixels. */
  double WIDTH = 72;

  /** The height at which a picture is shown, in logical pixels. */
  double HEIGHT = 40.5;

  /** There are none. */
  ScenePictures NONE = scene -> Optional.empty();

  /** The picture of a scene; asks for it if it is not there, and returns at once. */
  Optional<Image> of(Scene scene);

  /** Runs something whenever a picture has been made that was asked for. */
  default void setOnMade(Runnable made) {}
}
