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
import org.silkroadatlas.map.gluon.ReliefTone;

/**
 * A coarser picture of a wider area, made while the map is at rest. When zooming out, it is shown
 * around the picture of the map that no longer fills the window, so that no frame of the move has
 * to draw the map. JavaFX thread only.
 */
final class MapBackdrop {
  /** How many zoom steps it is wider than the map. */
  private static final double WIDER = 2;

  /** Enlarged by more steps than this, it is too coarse to replace the map. */
  private static final double COARSEST = 3.5;

  private final ImageView view = new ImageView();
  private final Affine placed = new Affine();

  /** Long enough not to interfere with Play and quick selections. */
  private final PauseTransition rest = new PauseTransition(Duration.seconds(1));

  private final BiConsumer<GraphicsContext, Viewport> painting;
  private ReliefTone tone;
  private Viewport wanted;
  private @Nullable Viewport drawn;
  private boolean begun;

  /**
   * A backdrop that is not drawn yet.
   *
   * @param painting draws only the ground of a wider area
   * @param mayBegin whether nothing more urgent, such as the first frame, is waiting to be drawn
   */
  MapBackdrop(
      ReliefTone tone,
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
   * Marks it as outdated.
   *
   * @param expected whether a move is expected, so that it is redrawn soon
   */
  void forget(boolean expected) {
    drawn = null;
    begun = false;
    view.setVisible(false);
    if (expected) {
      rest.playFromStart();
    }
  }

  /** Whether a move is expected, so that drawing is worthwhile. */
  void expect(boolean move) {
    if (!move) {
      rest.stop();
    } else if (!wanted.equals(drawn)) {
      rest.playFromStart();
    }
  }

  /** Applies other colours. */
  void setTone(ReliefTone next, boolean expected) {
    tone = next;
    forget(expected);
  }

  /**
   * The map is at rest here.
   *
   * @param expected whether a move is expected: if so, the backdrop is made after a short rest
   */
  void rest(Viewport here, boolean expected) {
    view.setVisible(false);
    wanted = wider(here);
    if (expected && !wanted.equals(drawn)) {
      rest.playFromStart();
    }
  }

  /** Whether it matches a map at rest here. */
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

  /** A timer that keeps running for a closed window would keep all of it in memory. */
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

  /** While the map moves, no picture is started, and one in progress is abandoned. */
  void moving() {
    begun = false;
    rest.stop();
  }

  /** Whether it fills a window with this viewport. */
  boolean covers(Viewport now) {
    return drawn != null
        && now.zoom() - drawn.zoom() < COARSEST
        && now.width() == drawn.width()
        && now.height() == drawn.height()
        && MapSurface.isInside(now, drawn, 0);
  }

  /** Shows it in the right place for a window with this viewport. */
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
