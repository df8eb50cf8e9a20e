package org.silkroadatlas.map.surface;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.gluon.ReliefPicture;
import org.silkroadatlas.map.gluon.Tone;

/**
 * A coarser picture of a wider area, made while the map rests. A zoom out shows it around the
 * picture of the map that no longer fills the window, so that no frame of the move has to draw the
 * map. JavaFX thread only.
 */
final class MapBackdrop {
  /** How much farther out it is than the map, in zoom steps. */
  private static final double WIDER = 2;

  /** Beyond this many steps of enlargement it is too coarse to stand for the map. */
  private static final double COARSEST = 3.5;

  private final ImageView view = new ImageView();
  private final Affine placed = new Affine();

  /** Long enough for Play and for quick choices to go on undisturbed. */
  private final PauseTransition rest = new PauseTransition(Duration.seconds(1));

  private final BiConsumer<GraphicsContext, Viewport> painting;
  private Tone tone;
  private Viewport wanted;
  private @Nullable Viewport drawn;
  private boolean begun;

  /**
   * A backdrop that is not drawn yet.
   *
   * @param painting draws what shows no more than the ground of a wider area
   * @param mayBegin whether nothing more urgent waits to be drawn, such as the first frame
   */
  MapBackdrop(
      Tone tone,
      Viewport start,
      BiConsumer<GraphicsContext, Viewport> painting,
      BooleanSupplier mayBegin) {
    this.tone = tone;
    this.painting = painting;
    wanted = start;
    view.setManaged(false);
    view.setMouseTransparent(true);
    view.setVisible(false);
    view.setSmooth(PanZoomSnapshot.HAS_CARD);
    view.getTransforms().add(placed);
    rest.setOnFinished(e -> rested(mayBegin.getAsBoolean()));
  }

  ImageView node() {
    return view;
  }

  /**
   * What it shows is out of date.
   *
   * @param expected whether a move is expected, so that it is drawn anew soon
   */
  void forget(boolean expected) {
    drawn = null;
    begun = false;
    view.setVisible(false);
    if (expected) {
      rest.playFromStart();
    }
  }

  /** Whether a move is to be expected, so that it is worth while to be drawn. */
  void expect(boolean move) {
    if (!move) {
      rest.stop();
    } else if (!wanted.equals(drawn)) {
      rest.playFromStart();
    }
  }

  /** The colours changed. */
  void setTone(Tone next, boolean expected) {
    tone = next;
    forget(expected);
  }

  /**
   * The map rests here.
   *
   * @param expected whether a move is expected: once the map has rested a moment, the backdrop is
   *     made to suit
   */
  void rest(Viewport here, boolean expected) {
    view.setVisible(false);
    wanted = wider(here);
    if (expected && !wanted.equals(drawn)) {
      rest.playFromStart();
    }
  }

  /** Whether it is the one for a map that rests here. */
  boolean suits(Viewport here) {
    return wider(here).equals(drawn);
  }

  private static Viewport wider(Viewport here) {
    return here.withZoom(Math.max(Viewport.MIN_ZOOM, here.zoom() - WIDER)).clamped();
  }

  private void rested(boolean mayBegin) {
    if (mayBegin) {
      begin();
    } else if (isShown()) {
      rest.playFromStart();
    }
  }

  /** A timer that went on for a window that was closed would hold all of it. */
  private boolean isShown() {
    return Optional.ofNullable(view.getScene())
        .map(Scene::getWindow)
        .filter(Window::isShowing)
        .isPresent();
  }

  private void begin() {
    begun = true;
    var viewport = wanted;
    var relief = new ReliefPicture(tone, viewport);
    var _ = relief.ready().thenRun(() -> Platform.runLater(() -> draw(viewport, relief)));
  }

  private void draw(Viewport viewport, ReliefPicture relief) {
    if (!begun || !viewport.equals(wanted)) {
      return;
    }
    var canvas = new Canvas(viewport.width(), viewport.height());
    var g = canvas.getGraphicsContext2D();
    g.setFill(tone.land());
    g.fillRect(0, 0, viewport.width(), viewport.height());
    relief.paint(g);
    painting.accept(g, viewport);
    canvas.snapshot(
        result -> {
          keep(viewport, result.getImage());
          return null;
        },
        new SnapshotParameters(),
        null);
  }

  private void keep(Viewport viewport, Image image) {
    if (begun && viewport.equals(wanted)) {
      view.setImage(image);
      drawn = viewport;
    }
  }

  /** While the map moves no picture is begun, and one that was begun is given up. */
  void moving() {
    begun = false;
    rest.stop();
  }

  /** Whether it fills a window that shows this. */
  boolean covers(Viewport now) {
    return drawn != null
        && now.zoom() - drawn.zoom() < COARSEST
        && now.width() == drawn.width()
        && now.height() == drawn.height()
        && MapSurface.isInside(now, drawn, 0);
  }

  /** Shows it where a window that shows this expects it. */
  void show(Viewport now) {
    if (drawn != null) {
      MapSurface.place(placed, now, drawn, drawn.width(), drawn.height());
      view.setVisible(true);
    }
  }

  void hide() {
    view.setVisible(false);
  }
}
