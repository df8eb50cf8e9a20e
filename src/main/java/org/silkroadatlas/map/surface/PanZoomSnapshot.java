package org.silkroadatlas.map.surface;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.silkroadatlas.geo.Viewport;

/**
 * A snapshot of the map that replaces it while it moves. It is taken while the map is at rest, so
 * that a move can begin immediately. JavaFX thread only.
 */
final class PanZoomSnapshot {
  /** The delay after the last change, so that taking the snapshot does not slow quick steps. */
  private static final Duration IDLE = Duration.millis(350);

  /** A drawing has reached the screen after this many pulses. */
  private static final int PULSES = 3;

  /** Whether a graphics card is used. */
  static final boolean HAS_CARD = Platform.isSupported(ConditionalFeature.SCENE3D);

  /** The version of a snapshot that has not been taken. */
  private static final long NEVER = -1;

  /** How many zoom steps the snapshot may be stretched by before it is too coarse. */
  private static final double MOST_STRETCHED = 2.2;

  private final Node original;
  private final LongSupplier version;
  private final BooleanSupplier complete;
  private final Runnable widen;
  private final Consumer<Boolean> pointing;
  private final ImageView view = new ImageView();
  private final Affine placed = new Affine();
  private final PauseTransition idle = new PauseTransition(IDLE);
  private final Soon soon = new Soon();
  private long taken = NEVER;
  private @Nullable Viewport pictured;
  private @Nullable Image image;
  private boolean draft;
  private Viewport wanted;
  private Color background;
  private double width;
  private double height;

  /**
   * A snapshot that is not taken yet.
   *
   * @param original the node to capture
   * @param start the viewport it shows
   * @param background the background colour
   * @param version a number that changes with the original
   * @param pointing shows or hides the pointer layer
   * @param complete whether the original is completely drawn
   * @param widen draws the part of the original outside the window
   */
  PanZoomSnapshot(
      Node original,
      Viewport start,
      Color background,
      LongSupplier version,
      Consumer<Boolean> pointing,
      BooleanSupplier complete,
      Runnable widen) {
    this.original = original;
    wanted = start;
    this.background = background;
    this.version = version;
    this.pointing = pointing;
    this.complete = complete;
    this.widen = widen;
    view.setManaged(false);
    view.setMouseTransparent(true);
    view.setVisible(false);
    view.getTransforms().add(placed);
    // Shown only briefly, and without a graphics card smoothing costs more than all else.
    view.setSmooth(HAS_CARD);
    idle.setOnFinished(e -> soon.start());
  }

  ImageView node() {
    return view;
  }

  /** The size of the original, in logical pixels. */
  void fit(double newWidth, double newHeight) {
    if (newWidth != width || newHeight != height) {
      width = newWidth;
      height = newHeight;
      forget();
    }
  }

  private void forget() {
    taken = NEVER;
  }

  /** Applies another background colour. */
  void setGround(Color colour) {
    background = colour;
    forget();
  }

  /** Whether a move is expected, so that taking a snapshot at rest is worthwhile. */
  void expect(boolean move) {
    if (move && !view.isVisible() && !isReady()) {
      idle.playFromStart();
    } else if (!move) {
      idle.stop();
      soon.stop();
    }
  }

  /**
   * The original is at rest and shows this viewport, with a margin around it.
   *
   * @param expected whether a move is expected, so that the snapshot is taken soon
   */
  void rest(Viewport drawn, boolean expected) {
    wanted = drawn;
    view.setVisible(false);
    // The renderer would keep the last image that it was shown.
    view.setImage(null);
    original.setVisible(true);
    soon.stop();
    if (expected) {
      idle.playFromStart();
    }
  }

  private void prepare() {
    if (view.isVisible() || isReady()) {
      return;
    }
    if (complete.getAsBoolean()) {
      take(wanted, false);
    } else {
      idle.playFromStart();
    }
  }

  /** Whether a move from here can begin without taking it. */
  boolean isReady() {
    return isTrue() && isTaken();
  }

  /** Whether it was taken here, even if it is not the latest: the screen shows the original. */
  boolean isTaken() {
    return wanted.equals(pictured);
  }

  /** Whether the original has neither changed since nor been drawn more precisely. */
  boolean isTrue() {
    return taken == version.getAsLong() && (!draft || view.isVisible());
  }

  /** Takes it now, which takes a while. */
  void take(Viewport drawn, boolean asDraft) {
    wanted = drawn;
    var scene = original.getScene();
    if (scene == null || scene.getWindow() == null || width < 1 || height < 1) {
      return;
    }
    pictured = drawn;
    draft = asDraft;
    taken = version.getAsLong();
    var parameters = new SnapshotParameters();
    var fineX = scene.getWindow().getRenderScaleX();
    var fineY = scene.getWindow().getRenderScaleY();
    parameters.setTransform(Transform.scale(fineX, fineY));
    parameters.setViewport(
        new Rectangle2D(
            original.getTranslateX() * fineX,
            original.getTranslateY() * fineY,
            width * fineX,
            height * fineY));
    parameters.setFill(background);
    widen.run();
    // The pointer layer is not part of the moving map.
    pointing.accept(false);
    original.setVisible(true);
    var snapshot = original.snapshot(parameters, null);
    pointing.accept(true);
    image = snapshot;
    view.setFitWidth(width);
    view.setFitHeight(height);
    if (!HAS_CARD) {
      var _ =
          OpaqueImage.of(snapshot)
              .thenAccept(opaque -> Platform.runLater(() -> exchange(snapshot, opaque)));
    }
  }

  private void exchange(Image taken, Image opaque) {
    if (taken.equals(image) && !opaque.isError()) {
      image = opaque;
      if (view.isVisible()) {
        view.setImage(opaque);
      }
    }
  }

  /** Whether it fills a window with this viewport. */
  boolean covers(Viewport now) {
    return pictured != null
        && isWithinReach(now)
        && MapSurface.isInside(now, pictured, MapCanvases.MARGIN);
  }

  /** Whether it is still fine enough and matches the size of this window. */
  boolean isWithinReach(Viewport now) {
    return pictured != null
        && now.zoom() - pictured.zoom() < MOST_STRETCHED
        && pictured.width() == now.width()
        && pictured.height() == now.height();
  }

  /** Shows it instead of the original, in the right place for a window with this viewport. */
  void show(Viewport now) {
    idle.stop();
    soon.stop();
    if (pictured != null) {
      MapSurface.place(placed, now, pictured, width, height);
      view.setImage(image);
      view.setVisible(true);
      original.setVisible(false);
    }
  }

  /** Takes the snapshot once the screen shows its content, so as not to delay the first frame. */
  private final class Soon extends AnimationTimer {
    private int pulses;

    @Override
    public void start() {
      pulses = 0;
      super.start();
    }

    @Override
    public void handle(long now) {
      pulses++;
      if (pulses > PULSES) {
        stop();
        prepare();
      }
    }
  }
}
