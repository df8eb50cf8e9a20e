package org.silkroadatlas.lecture;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.silkroadatlas.model.Picture;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;

/** Adds and changes slides; every change can be undone. JavaFX thread only. */
final class SlideMaker {
  private final LectureModel model;
  private final Questions questions;
  private final Supplier<Scene> onScreen;
  private final Consumer<Slide> add;

  /**
   * @param onScreen the current view, whose map may be shown beside a slide
   * @param add adds a slide to the lecture
   */
  SlideMaker(
      LectureModel model, Questions questions, Supplier<Scene> onScreen, Consumer<Slide> add) {
    this.model = model;
    this.questions = questions;
    this.onScreen = onScreen;
    this.add = add;
  }

  /** Adds a slide; asks for a picture first if it needs one. */
  void add(SlideKind kind) {
    if (kind == SlideKind.PICTURE) {
      choose(picture -> add.accept(Slide.of(picture, "", "")));
    } else {
      add.accept(Slide.of(kind, "", ""));
    }
  }

  /** Changes the slide of a scene; continuous typing is undone in one step. */
  void write(int step, Slide slide) {
    write(step, slide, "slide");
  }

  private void write(int step, Slide slide, String what) {
    model
        .opened()
        .filter(it -> it.step() == step)
        .flatMap(LectureModel.Opened::scene)
        .map(old -> old.withSlide(slide))
        .map(now -> needsMap(now) ? now.showing(onScreen.get()) : now)
        .ifPresent(now -> model.replace(step, now, what));
  }

  private static boolean needsMap(Scene scene) {
    return scene.state().isEmpty() && !scene.isSlideAlone();
  }

  /** Asks for another picture for the current slide. */
  void chooseAnother() {
    model
        .opened()
        .ifPresent(
            it ->
                it.scene()
                    .flatMap(Scene::slide)
                    .ifPresent(
                        old -> choose(picture -> write(it.step(), old.withPicture(picture), ""))));
  }

  /** Asks for a picture, reads it off the JavaFX thread, and reports if it cannot be used. */
  private void choose(Consumer<Picture> take) {
    questions
        .whichPicture()
        .ifPresent(
            file ->
                Thread.ofVirtual()
                    .start(
                        () -> {
                          var read = PictureFile.read(file);
                          Platform.runLater(() -> take(file, read, take));
                        }));
  }

  private void take(Path file, PictureFile.Read read, Consumer<Picture> take) {
    switch (read) {
      case PictureFile.Read.Good(var picture) -> take.accept(picture);
      case PictureFile.Read.Refused(var why) -> questions.noPicture(file, why);
    }
  }
}
