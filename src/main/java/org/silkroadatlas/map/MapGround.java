package org.silkroadatlas.map;

import javafx.animation.PauseTransition;
import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import org.silkroadatlas.draw.Palette;
import org.silkroadatlas.geo.Viewport;
import org.silkroadatlas.map.gluon.GluonSurface;
import org.silkroadatlas.map.gluon.Tone;

/**
 * Gluon's surface with our drawing on it. At rest it shows the viewport exactly. While the map
 * moves, one picture of both is shifted and scaled, which costs a frame nothing; it is drawn anew
 * only where it no longer covers the window.
 */
final class MapGround {
  /** Gluon slows down with every tile it keeps; past this it is replaced at rest. */
  private static final int MOST_TILES = 1500;

  /** Zoom steps by which the picture may be stretched before it is drawn anew. */
  private static final double MOST_STRETCHED = 1.6;

  private static final double MARGIN = MapSheets.MARGIN;

  private final MapSheets sheets;
  private final Group picture = new Group();
  private final Affine placed = new Affine();
  private final PauseTransition rest = new PauseTransition(Duration.millis(150));
  private GluonSurface surface;
  private Viewport drawn;
  private Viewport now;
  private boolean draft;
  private Runnable whenSettled = () -> {};

  /**
   * @param area the node of the map; the ground is put beneath its other children
   */
  MapGround(Pane area, MapSheets sheets, Palette palette, Viewport start) {
    this.sheets = sheets;
    drawn = start;
    now = start;
    surface = new GluonSurface(tone(palette), sheets);
    picture.setManaged(false);
    picture.setMouseTransparent(true);
    picture.getTransforms().add(placed);
    picture.setCacheHint(CacheHint.SPEED);
    picture.getChildren().add(surface.node());
    area.getChildren().addFirst(picture);
    rest.setOnFinished(e -> settle());
  }

  private static Tone tone(Palette palette) {
    return new Tone(palette.land(), palette.isDark() ? 0.42 : 0.8);
  }

  /** Fits it to a window. */
  void fit(double width, double height) {
    var wide = Math.ceil(width) + 2 * MARGIN;
    var high = Math.ceil(height) + 2 * MARGIN;
    surface.node().resizeRelocate(0, 0, wide, high);
    sheets.fit(wide, high);
  }

  /**
   * Shows another viewport.
   *
   * @param moving whether more of them will follow
   * @param held whether the end will be told by {@link #settle}
   * @param goal where they will end
   */
  void look(Viewport viewport, boolean moving, boolean held, Viewport goal) {
    now = viewport;
    if (!moving) {
      settle();
      return;
    }
    picture.setCache(true);
    if (goal.equals(viewport) && !held) {
      // The end of a flight, or of a pinch, of which nobody says which step was the last.
      rest.playFromStart();
    } else {
      rest.stop();
    }
    if (!isCovered()) {
      // Drawn unscaled: the picture is kept at the scale in which it was first shown.
      draw(now, true);
    }
    place();
  }

  /** Draws what is shown now, crisply. */
  void settle() {
    rest.stop();
    picture.setCache(false);
    if (!isSettled()) {
      draw(now, false);
    }
    place();
    whenSettled.run();
  }

  /** Is told whenever the map has come to rest. */
  void whenSettled(Runnable action) {
    whenSettled = action;
  }

  /** Whether it shows exactly what is to be shown. */
  boolean isSettled() {
    return drawn.equals(now) && !draft;
  }

  private void draw(Viewport viewport, boolean asDraft) {
    drawn = viewport;
    draft = asDraft;
    var node = surface.node();
    var whole = drawn.resized(Math.max(1, node.getWidth()), Math.max(1, node.getHeight()));
    surface.show(whole);
    sheets.draw(whole, asDraft);
  }

  private boolean isCovered() {
    var k = Math.pow(2, now.zoom() - drawn.zoom());
    var middle = now.toScreen(drawn.centre());
    var halfWidth = k * (drawn.width() / 2 + MARGIN) + 0.5;
    var halfHeight = k * (drawn.height() / 2 + MARGIN) + 0.5;
    return now.zoom() - drawn.zoom() < MOST_STRETCHED
        && drawn.width() == now.width()
        && drawn.height() == now.height()
        && middle.x() - halfWidth <= 0
        && middle.x() + halfWidth >= now.width()
        && middle.y() - halfHeight <= 0
        && middle.y() + halfHeight >= now.height();
  }

  private void place() {
    var k = Math.pow(2, now.zoom() - drawn.zoom());
    var middle = now.toScreen(drawn.centre());
    var node = surface.node();
    placed.setMxx(k);
    placed.setMyy(k);
    placed.setTx(snapped(middle.x() - k * node.getWidth() / 2, k));
    placed.setTy(snapped(middle.y() - k * node.getHeight() / 2, k));
  }

  /** Unscaled it lies on whole pixels, or its lines would blur. */
  private static double snapped(double offset, double k) {
    return k == 1 ? Math.rint(offset) : offset;
  }

  /** Whether Gluon has gathered more tiles than is good for it. */
  boolean isOvergrown() {
    return surface.tiles() > MOST_TILES;
  }

  /** Begins anew: Gluon keeps the tiles that it has, in their colours, for life. */
  void renew(Palette palette) {
    var old = surface;
    old.release();
    surface = new GluonSurface(tone(palette), sheets);
    surface.node().resizeRelocate(0, 0, old.node().getWidth(), old.node().getHeight());
    picture.getChildren().setAll(surface.node());
    draw(drawn, false);
  }
}
