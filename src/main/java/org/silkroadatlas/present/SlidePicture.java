package org.silkroadatlas.present;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.silkroadatlas.model.Picture;

/**
 * The picture of a slide. It is decoded off the JavaFX thread, at no more than the resolution of
 * the largest display. JavaFX thread only.
 */
final class SlidePicture {
  private static final double WIDTH = 3840;
  private static final double HEIGHT = 2160;

  private final ImageView view = new ImageView();
  private final Runnable loaded;
  private Optional<Picture> wanted = Optional.empty();

  /**
   * @param loaded runs once the picture is loaded or has failed
   */
  SlidePicture(Runnable loaded) {
    this.loaded = loaded;
    view.setPreserveRatio(true);
    view.setSmooth(true);
    view.setManaged(false);
    view.setVisible(false);
  }

  Node node() {
    return view;
  }

  void show(Optional<Picture> picture) {
    if (picture.equals(wanted)) {
      return;
    }
    wanted = picture;
    view.setImage(null);
    view.setVisible(picture.isPresent());
    picture.ifPresent(it -> ForkJoinPool.commonPool().execute(() -> load(it)));
  }

  /** Any thread. */
  private void load(Picture picture) {
    var image = decoded(picture);
    Platform.runLater(() -> take(picture, image));
  }

  private static Image decoded(Picture picture) {
    var isLarge = picture.width() > WIDTH || picture.height() > HEIGHT;
    var stream = new ByteArrayInputStream(picture.bytes());
    return isLarge ? new Image(stream, WIDTH, HEIGHT, true, true) : new Image(stream);
  }

  private void take(Picture picture, Image image) {
    if (wanted.filter(picture::equals).isPresent()) {
      view.setImage(image);
      loaded.run();
    }
  }

  boolean isComplete() {
    return wanted.isEmpty() || view.getImage() != null;
  }

  /** Centres the whole picture in some room, at no more than twice its own size. */
  void place(double x, double y, double width, double height) {
    var image = view.getImage();
    if (image == null || image.getWidth() <= 0 || image.getHeight() <= 0) {
      return;
    }
    var scale = Math.min(2, Math.min(width / image.getWidth(), height / image.getHeight()));
    var wide = Math.max(1, image.getWidth() * scale);
    var high = Math.max(1, image.getHeight() * scale);
    view.setFitWidth(wide);
    view.setFitHeight(high);
    view.relocate(x + (width - wide) / 2, y + (height - high) / 2);
  }
}
