package org.silkroadatlas.present;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.silkroadatlas.coordination.Coordinator;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.model.Scene;
import org.silkroadatlas.query.DatasetIndex;

/**
 * Takes pictures of scenes as the audience sees them, one after the other, without a window. The
 * JavaFX thread is free between steps. JavaFX thread only.
 */
public final class SceneShots {
  private static final double WHOLE_WIDTH = 1280;
  private static final Duration PAUSE = Duration.millis(40);

  /** The picture is laid out, then fitted to its room, then drawn. */
  private static final int LEAST_LOOKS = 4;

  private static final int MOST_LOOKS = 250;

  private final int width;
  private final int height;
  private final ProjectorView projectorView;
  private final javafx.scene.Scene stage;
  private final Deque<Shot> waiting = new ArrayDeque<>();
  private Optional<Shot> taking = Optional.empty();
  private int looks;

  private record Shot(Scene scene, CompletableFuture<WritableImage> picture) {}

  /**
   * Takes pictures for a dataset, a language and an appearance.
   *
   * @param width of the pictures in pixels; their proportions are 16:9
   */
  public SceneShots(
      DatasetIndex index, Messages messages, BaseMap base, Appearance look, int width) {
    this.width = width;
    height = (int) Math.rint(width * 9 / 16.0);
    projectorView = new ProjectorView(new Coordinator(index), messages, base, look);
    projectorView.keepStill();
    // However small the picture is, it is laid out as for a projector.
    projectorView.setDevice(Math.max(1, WHOLE_WIDTH / width));
    stage = new javafx.scene.Scene(new StackPane(projectorView), width, height);
    stage.setUserAgentStylesheet(look.base());
    stage.getStylesheets().setAll(PresenterStylesheets.of(look));
    projectorView.attach();
  }

  /**
   * Takes a picture of a scene, which is empty if the scene cannot be shown.
   *
   * @return completed later on the JavaFX thread
   */
  public CompletableFuture<Optional<WritableImage>> take(Scene scene) {
    var picture = new CompletableFuture<WritableImage>();
    waiting.add(new Shot(scene, picture));
    if (taking.isEmpty()) {
      next();
    }
    return picture.handle((image, fault) -> Optional.ofNullable(image));
  }

  /** Releases everything; pending scenes remain without a picture. */
  public void close() {
    projectorView.detach();
    taking.ifPresent(shot -> shot.picture().cancel(false));
    waiting.forEach(shot -> shot.picture().cancel(false));
    waiting.clear();
    taking = Optional.empty();
  }

  private void next() {
    taking = Optional.ofNullable(waiting.poll());
    looks = 0;
    taking.ifPresent(
        shot -> {
          projectorView.show(shot.scene(), "");
          pause();
        });
  }

  private void pause() {
    var pause = new PauseTransition(PAUSE);
    pause.setOnFinished(over -> taking.ifPresent(this::look));
    pause.play();
  }

  /** Without a window there are no pulses, so each poll forces a layout. */
  private void look(Shot shot) {
    if (projectorView.fault().isPresent()) {
      shot.picture().cancel(false);
      next();
      return;
    }
    var image = snapshot();
    if ((looks >= LEAST_LOOKS && projectorView.isComplete()) || looks >= MOST_LOOKS) {
      shot.picture().complete(image);
      next();
    } else {
      looks++;
      pause();
    }
  }

  private WritableImage snapshot() {
    var parameters = new SnapshotParameters();
    parameters.setViewport(new Rectangle2D(0, 0, width, height));
    return stage.getRoot().snapshot(parameters, new WritableImage(width, height));
  }
}
