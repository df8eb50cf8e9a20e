package org.silkroadatlas.lecture;

import java.util.Optional;
import javafx.scene.image.Image;
import org.silkroadatlas.model.Scene;

/** Thumbnails of scenes, made when there is time. JavaFX thread only. */
public interface ScenePictures {
  /** The width of a thumbnail, in logical pixels. */
  double WIDTH = 72;

  /** The height of a thumbnail, in logical pixels. */
  double HEIGHT = 40.5;

  /** Provides none. */
  ScenePictures NONE = scene -> Optional.empty();

  /** The picture of a scene; if there is none yet, requests it and returns immediately. */
  Optional<Image> of(Scene scene);

  /** Sets an action that runs whenever a requested picture has been made. */
  default void setOnMade(Runnable made) {}
}
