package org.silkroadatlas.app;

import java.util.List;
import org.silkroadatlas.app.exercise.ExerciseHost;
import org.silkroadatlas.app.export.ExerciseExport;
import org.silkroadatlas.app.export.ExportBar;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.exercise.Question;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.lecture.LectureController;
import org.silkroadatlas.model.Scene;

/** Connects the exercises with the lecture and the exports of the window. */
record WindowExerciseHost(
    Coordinator coordinator,
    Messages messages,
    BaseMap base,
    LectureController lectures,
    ExportBar exports)
    implements ExerciseHost {
  @Override
  public void addScenes(List<Scene> scenes) {
    lectures.addScenes(scenes);
  }

  @Override
  public void save(String title, List<Question> questions) {
    var export = new ExerciseExport(coordinator.index(), () -> base, messages);
    exports.chooseForExercises(export, title, questions);
  }
}
