package org.silkroadatlas.map.surface;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.gluon.GluonSurface;
import org.silkroadatlas.map.gluon.ReliefTone;
import org.silkroadatlas.map.surface.MapMotion.Step;

/**
 * Gluon's surface with our drawing on it. At rest it shows the viewport exactly. While the map
 * moves, one picture of both is shifted and scaled, which costs almost nothing per frame; it is
 * redrawn only when it no longer covers the window.
 */
public final class MapSurface {
  /** Gluon slows down with every tile it keeps; above this number it is replaced at rest. */
  private static final int MOST_TILES = 1500;

  private static final double MARGIN = MapCanvases.MARGIN;

  private final MapCanvases canvases;
  private final MapBackdrop backdrop;
  private final Group original = new Group();
  private final PanZoomSnapshot picture;
  private final PauseTransition rest = new PauseTransition(Duration.millis(150));
  private GluonSurface surface;
  private Viewport drawn;
  private Viewport now;
  private MapMotion motion = MapMotion.AT_REST;

  /** Whether a move is likely: the pointer is over the map, or keys are pressed. */
  private boolean expected;

  private Runnable whenSettled = () -> {};

  /**
   * @param area the node of the map; the surface is placed under its other children
   * @param wide draws only the ground of a wider area
   */
  MapSurface(
      Pane area,
      MapCanvases canvases,
      Palette palette,
      Viewport start,
      BiConsumer<GraphicsContext, Viewport> wide) {
    this.canvases = canvases;
    drawn = start;
    now = start;
    surface = new GluonSurface(tone(palette), canvases);
    original.setManaged(false);
    original.setMouseTransparent(true);
    original.setTranslateX(-MARGIN);
    original.setTranslateY(-MARGIN);
    original.getChildren().add(surface.node());
    picture =
        new PanZoomSnapshot(
            original,
            start,
            tone(palette).land(),
            canvases::version,
            canvases::setPointing,
            GluonSurface::isComplete,
            canvases::widen);
    backdrop = new MapBackdrop(tone(palette), start, wide, picture::isTaken);
    area.getChildren().addAll(0, List.of(backdrop.node(), original, picture.node()));
    rest.setOnFinished(e -> settle());
    area.addEventFilter(MouseEvent.MOUSE_MOVED, e -> expect(true));
    area.addEventFilter(KeyEvent.KEY_PRESSED, e -> expect(true));
    area.addEventHandler(MouseEvent.MOUSE_EXITED, e -> expect(false));
  }

  /** Pictures for a move are made when a move is likely, not for each click. */
  private void expect(boolean move) {
    if (move != expected) {
      expected = move;
      picture.expect(move);
      backdrop.expect(move);
    }
  }

  private static ReliefTone tone(Palette palette) {
    return new ReliefTone(palette.land(), palette.isDark() ? 0.42 : 0.8);
  }

  /** Adapts it to the size of the window. */
  public void fit(double width, double height) {
    var wide = Math.ceil(width) + 2 * MARGIN;
    var high = Math.ceil(height) + 2 * MARGIN;
    surface.node().resizeRelocate(0, 0, wide, high);
    canvases.fit(wide, high);
    picture.fit(wide, high);
  }

  /**
   * Shows another viewport.
   *
   * @param moving whether more will follow
   * @param held whether {@link #settle} will be called at the end
   * @param goal the last of them
   */
  public void look(Viewport viewport, boolean moving, boolean held, Viewport goal) {
    now = viewport;
    if (!moving) {
      settle();
      return;
    }
    motion = motion.after(Step.MOVE);
    backdrop.moving();
    if (goal.equals(viewport) && !held) {
      // For the end of a flight or a pinch, when nothing marks the last step.
      rest.playFromStart();
    } else {
      rest.stop();
    }
    if (!picture.isTrue()) {
      picture.take(drawn, motion.isRough());
    }
    cover();
    picture.show(now);
  }

  private void cover() {
    if (picture.covers(now)) {
      backdrop.hide();
    } else if (picture.isWithinReach(now) && backdrop.covers(now)) {
      backdrop.show(now);
    } else {
      motion = motion.after(Step.DRAFT);
      draw(now, true);
      picture.take(drawn, true);
      backdrop.hide();
    }
  }

  /** Redraws the current viewport crisply. */
  public void settle() {
    rest.stop();
    if (!isSettled()) {
      draw(now, false);
    }
    motion = motion.after(Step.SETTLE);
    picture.rest(drawn, expected);
    backdrop.rest(now, expected);
    whenSettled.run();
  }

  /** Sets an action that is called whenever the map has come to rest. */
  public void whenSettled(Runnable action) {
    whenSettled = action;
  }

  /** Whether it shows the current state exactly. */
  public boolean isSettled() {
    return drawn.equals(now) && !motion.isRough();
  }

  /** More of the base map is available: redraws now if at rest, otherwise after the move. */
  public void baseArrived() {
    motion = motion.after(Step.ARRIVE);
    if (!motion.isMoving()) {
      canvases.invalidate();
      picture.rest(drawn, expected);
    }
  }

  private void draw(Viewport viewport, boolean asDraft) {
    drawn = viewport;
    var node = surface.node();
    var whole = drawn.resized(Math.max(1, node.getWidth()), Math.max(1, node.getHeight()));
    surface.show(whole);
    canvases.draw(whole, asDraft);
  }

  /**
   * Whether a window is inside a picture.
   *
   * @param margin how far the picture extends beyond its viewport, in its logical pixels
   */
  static boolean isInside(Viewport now, Viewport drawn, double margin) {
    var k = Math.pow(2, now.zoom() - drawn.zoom());
    var middle = now.toScreen(drawn.centre());
    var halfWidth = k * (drawn.width() / 2 + margin) + 0.5;
    var halfHeight = k * (drawn.height() / 2 + margin) + 0.5;
    return middle.x() - halfWidth <= 0
        && middle.x() + halfWidth >= now.width()
        && middle.y() - halfHeight <= 0
        && middle.y() + halfHeight >= now.height();
  }

  /** Moves and scales a picture to match a window with another viewport. */
  static void place(Affine placed, Viewport now, Viewport drawn, double width, double height) {
    var k = Math.pow(2, now.zoom() - drawn.zoom());
    var middle = now.toScreen(drawn.centre());
    placed.setMxx(k);
    placed.setMyy(k);
    placed.setTx(snapped(middle.x() - k * width / 2, k));
    placed.setTy(snapped(middle.y() - k * height / 2, k));
  }

  /** Whether zooming out from the current drawing is prepared. */
  public boolean hasBackdrop() {
    return backdrop.suits(drawn) && picture.isReady();
  }

  /** Called when the contents of the drawing have changed. */
  public void contentsChanged() {
    backdrop.forget(expected);
    if (!motion.isMoving()) {
      picture.rest(drawn, expected);
    }
  }

  /** Unscaled pictures are aligned to whole pixels, or their lines would blur. */
  private static double snapped(double offset, double k) {
    return k == 1 ? Math.rint(offset) : offset;
  }

  /** Whether Gluon has collected too many tiles. */
  public boolean isOvergrown() {
    return surface.tiles() > MOST_TILES;
  }

  /** Starts with a new surface: Gluon keeps its tiles in their colours permanently. */
  public void renew(Palette palette) {
    var old = surface;
    old.release();
    surface = new GluonSurface(tone(palette), canvases);
    surface.node().resizeRelocate(0, 0, old.node().getWidth(), old.node().getHeight());
    original.getChildren().setAll(surface.node());
    picture.setGround(tone(palette).land());
    backdrop.setTone(tone(palette), expected);
    draw(drawn, false);
    if (!motion.isMoving()) {
      picture.rest(drawn, expected);
    }
  }
}
