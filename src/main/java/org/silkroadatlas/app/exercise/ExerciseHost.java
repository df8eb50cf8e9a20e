package org.silkroadatlas.app.exercise;

import java.util.List;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.model.Scene;

/** What exercises need of the window. JavaFX thread only. */
public interface ExerciseHost {
  /** Adds scenes to the lecture that is open, or to a new one. */
  void addScenes(List<Scene> scenes);

  /**
   * Asks for a file and writes questions into it.
   *
   * @param title what they are about
   */
  void save(String title, List<Question> questions);
}
