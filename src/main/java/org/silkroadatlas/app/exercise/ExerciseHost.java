package org.silkroadatlas.app.exercise;

import java.util.List;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.model.Scene;

/** What exercises use of the window. JavaFX thread only. */
public interface ExerciseHost {
  /** Adds scenes to the open lecture, or to a new one. */
  void addScenes(List<Scene> scenes);

  /**
   * Asks for a file and writes questions to it.
   *
   * @param title their topic
   */
  void save(String title, List<Question> questions);
}
