package org.silkroadatlas.map.gluon;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import org.silkroadatlas.geo.Viewport;

/**
 * The relief of a viewport for a canvas, without Gluon, for pictures that are drawn once.
 * Thread-safe until it is painted.
 */
public final class ReliefPicture {
  private static final int SIZE = 256;

  private final Viewport viewport;
  private final int level;
  private final int left;
  private final int top;
  private final int columns;
  private final List<CompletableFuture<Image>> tiles;

  /** Requests the tiles that cover a viewport. */
  public ReliefPicture(ReliefTone tone, Viewport viewport) {
    this.viewport = viewport;
    level = (int) Math.clamp(Math.floor(viewport.zoom()), 0, ReliefTiles.FINEST);
    var side = side();
    left = first(viewport.originX(), side);
    top = first(viewport.originY(), side);
    columns = last(viewport.originX(), side, viewport.width()) - left + 1;
    var rows = last(viewport.originY(), side, viewport.height()) - top + 1;
    tiles =
        IntStream.range(0, Math.max(0, columns * rows))
            .mapToObj(
                tile ->
                    ReliefTileRetriever.tile(
                        tone, level, left + tile % columns, top + tile / columns))
            .toList();
  }

  /** The side of a tile in logical pixels. */
  private double side() {
    return SIZE * Math.pow(2, viewport.zoom() - level);
  }

  private int first(double origin, double side) {
    return (int) Math.clamp(Math.floor(-origin / side), 0, (1 << level) - 1);
  }

  private int last(double origin, double side, double length) {
    return (int) Math.clamp(Math.floor((length - origin) / side), 0, (1 << level) - 1);
  }

  /** Completes when all tiles have been loaded. */
  public CompletableFuture<Void> ready() {
    return CompletableFuture.allOf(tiles.toArray(CompletableFuture[]::new));
  }

  /** Draws the loaded tiles. */
  public void paint(GraphicsContext g) {
    var side = side();
    for (var tile = 0; tile < tiles.size(); tile++) {
      var x = Math.rint(viewport.originX() + (left + tile % columns) * side);
      var y = Math.rint(viewport.originY() + (top + tile / columns) * side);
      var image = tiles.get(tile).getNow(null);
      if (image != null) {
        // One extra pixel, so that there are no seams between rounded tiles.
        g.drawImage(image, x, y, Math.ceil(side) + 1, Math.ceil(side) + 1);
      }
    }
  }
}
