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
 * One picture of the drawn map, which stands for it while it moves. It is taken while the map
 * rests, so that a move can begin at once. JavaFX thread only.
 */
final class PanZoomSnapshot {
  /** So long after the last change the picture is taken: quick steps are not held up by it. */
  private static final Duration IDLE = Duration.millis(350);

  /** What was drawn in one pulse has reached the screen so many later. */
  private static final int PULSES = 3;

  /** Whether a graphics card draws. */
  static final boolean HAS_CARD = Platform.isSupported(ConditionalFeature.SCENE3D);

  /** The version of a picture that was not taken. */
  private static final long NEVER = -1;

  /** Zoom steps by which the picture may be stretched before it is too coarse. */
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
  private Color ground;
  private double width;
  private double height;

  /**
   * A picture that is not taken yet.
   *
   * @param original what is pictured
   * @param start what it shows
   * @param ground the colour beneath it
   * @param version another number whenever the original has changed
   * @param pointing shows or hides what follows the pointer
   * @param complete whether the original shows all that it is going to show
   * @param widen draws what of the original lies outside of the window
   */
  PanZoomSnapshot(
      Node original,
      Viewport start,
      Color ground,
      LongSupplier version,
      Consumer<Boolean> pointing,
      BooleanSupplier complete,
      Runnable widen) {
    this.original = original;
    wanted = start;
    this.ground = ground;
    this.version = version;
    this.pointing = pointing;
    this.complete = complete;
    this.widen = widen;
    view.setManaged(false);
    view.setMouseTransparent(true);
    view.setVisible(false);
    view.getTransforms().add(placed);
    // For a part of a second; without a graphics card smoothing costs more than all else.
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

  /** The colours changed. */
  void setGround(Color colour) {
    ground = colour;
    forget();
  }

  /** Whether a move is to be expected, so that it is worth while to take a picture at rest. */
  void expect(boolean move) {
    if (move && !view.isVisible() && !isReady()) {
      idle.playFromStart();
    } else if (!move) {
      idle.stop();
      soon.stop();
    }
  }

  /**
   * The original rests and shows this, with a margin around it.
   *
   * @param expected whether a move is expected, so that the picture is taken soon
   */
  void rest(Viewport drawn, boolean expected) {
    wanted = drawn;
    view.setVisible(false);
    // The renderer would hold the last picture that it was shown.
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

  /** Whether it was taken here, if not of the very latest: the screen shows the original. */
  boolean isTaken() {
    return wanted.equals(pictured);
  }

  /** Whether the original has not changed since, and not been drawn with more care. */
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
    parameters.setFill(ground);
    widen.run();
    // What follows the pointer is no part of the moving map.
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

  /** Whether it fills a window that shows this. */
  boolean covers(Viewport now) {
    return pictured != null
        && isWithinReach(now)
        && MapSurface.isInside(now, pictured, MapCanvases.MARGIN);
  }

  /** Whether it is still fine enough, and of a window of this size. */
  boolean isWithinReach(Viewport now) {
    return pictured != null
        && now.zoom() - pictured.zoom() < MOST_STRETCHED
        && pictured.width() == now.width()
        && pictured.height() == now.height();
  }

  /** Shows it in the place of the original, where a window that shows this expects it. */
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

  /** Takes the picture once the screen shows what it is taken of, or the first frame would wait. */
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
