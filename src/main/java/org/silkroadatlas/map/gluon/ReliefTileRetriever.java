package org.silkroadatlas.map.gluon;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/**
 * Supplies the bundled relief to Gluon Maps. Gluon finds it as a service, once per JVM, and without
 * it would use the network. Gluon passes only the number of a tile, so a surface sets its colours
 * before it lets Gluon request tiles.
 */
public final class ReliefTileRetriever implements TileRetriever {
  private static final ReliefTiles TILES = new ReliefTiles();
  private static ReliefTone tone = new ReliefTone(Color.web("#f4efe4"), 1);

  /** For the service loader. */
  public ReliefTileRetriever() {}

  @Override
  public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
    return TILES.load(tone, zoom, i, j);
  }

  /** Sets the colours of the tiles requested next. JavaFX thread only. */
  static void setTone(ReliefTone next) {
    tone = next;
  }

  /** A tile in other colours than Gluon's current ones, or for use without Gluon. */
  static CompletableFuture<Image> tile(ReliefTone tone, int zoom, long x, long y) {
    return TILES.load(tone, zoom, x, y);
  }

  static int pending() {
    return TILES.pending();
  }
}
