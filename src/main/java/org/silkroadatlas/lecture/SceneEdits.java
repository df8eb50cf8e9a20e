package org.silkroadatlas.lecture;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Scene;

/** Edits scenes in their list and reports to the user. JavaFX thread only. */
final class SceneEdits {
  private final LectureModel model;
  private final ScenePlayer player;
  private final LectureHost host;
  private final Messages messages;

  SceneEdits(LectureModel model, ScenePlayer player, LectureHost host, Messages messages) {
    this.model = model;
    this.player = player;
    this.host = host;
    this.messages = messages;
  }

  private void show() {
    model.opened().flatMap(LectureModel.Opened::scene).ifPresent(player::show);
  }

  void choose(List<Integer> steps, int step) {
    var before = model.opened().map(LectureModel.Opened::step).orElse(-1);
    model.choose(steps, step);
    if (step != before) {
      show();
    }
  }

  void delete() {
    var count = model.opened().map(it -> it.chosen().size()).orElse(0);
    model.delete();
    host.say(
        count > 1 ? messages.get("lecture.deleted.many", count) : messages.get("lecture.deleted"));
    show();
  }

  void useView() {
    var step = model.opened().map(LectureModel.Opened::step).orElse(-1);
    if (step >= 0) {
      edit(step, old -> old.showing(player.scene()), "");
      host.say(messages.get("lecture.viewUsed", step + 1));
    }
  }

  void write(int step, String caption, String notes) {
    var kept = Optional.of(notes).filter(text -> !text.isBlank());
    edit(step, old -> old.withWords(caption, kept), "words");
  }

  void plan(int step, Optional<Integer> minutes) {
    edit(step, old -> old.withMinutes(minutes), "minutes");
  }

  /** Changes the current scene, if it is the one intended. */
  private void edit(int step, UnaryOperator<Scene> change, String what) {
    model
        .opened()
        .filter(it -> it.step() == step)
        .flatMap(LectureModel.Opened::scene)
        .ifPresent(old -> model.replace(step, change.apply(old), what));
  }
}
