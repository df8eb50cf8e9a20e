package org.silkroadatlas.lecture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Lecture;
import org.silkroadatlas.model.Scene;

/** Offers the times measured in a talk as planned minutes. JavaFX thread only. */
final class Rehearsal {
  /** A shorter presentation was just a look, not a talk. */
  private static final Duration LEAST = Duration.ofMinutes(1);

  private final Messages messages;
  private final LectureModel model;
  private final Notice notice;

  Rehearsal(Messages messages, LectureModel model) {
    this.messages = messages;
    this.model = model;
    notice = new Notice(messages, "times");
  }

  Region region() {
    return notice.region();
  }

  void hide() {
    notice.hide();
  }

  /**
   * Offers the times, if the presented lecture is still open and can be edited.
   *
   * @param shown the scenes that were presented
   * @param times how long each was shown
   */
  void offer(List<Scene> shown, List<Duration> times) {
    notice.hide();
    var total = times.stream().reduce(Duration.ZERO, Duration::plus);
    var timed = timed(shown, times);
    model
        .opened()
        .filter(it -> it.isOwn() && it.lecture().scenes().equals(shown))
        .filter(it -> total.compareTo(LEAST) >= 0 && !timed.equals(shown))
        .map(LectureModel.Opened::lecture)
        .ifPresent(
            lecture ->
                notice.offer(
                    messages.get("lecture.times", Math.round(total.toSeconds() / 60.0)),
                    () -> keep(lecture, timed),
                    notice::hide));
  }

  private void keep(Lecture lecture, List<Scene> timed) {
    notice.hide();
    model.putScenes(lecture, timed);
  }

  /** The scenes with their times in whole minutes; scenes that were not shown keep their own. */
  private static List<Scene> timed(List<Scene> shown, List<Duration> times) {
    var timed = new ArrayList<Scene>();
    for (var i = 0; i < shown.size(); i++) {
      var seconds = times.get(i).toSeconds();
      var minutes = Math.clamp(Math.round(seconds / 60.0), 1, Scene.MOST_MINUTES);
      timed.add(seconds == 0 ? shown.get(i) : shown.get(i).withMinutes(Optional.of(minutes)));
    }
    return timed;
  }
}
