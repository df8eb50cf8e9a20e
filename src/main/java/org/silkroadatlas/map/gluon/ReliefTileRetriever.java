package org.silkroadatlas.map.gluon;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/**
 * Gives Gluon Maps the bundled relief. Gluon finds it as a service, once per JVM; without it Gluon
 * would go to the network. Gluon passes no more than the tile's number, so the surface says in
 * which colours it is before it lets Gluon ask.
 */
public final class ReliefTileRetriever implements TileRetriever {
  private static final ReliefTiles TILES = new ReliefTiles();
  private static Tone tone = new Tone(Color.web("#f4efe4"), 1);

  /** For the service loader. */
  public ReliefTileRetriever() {}

  @Override
  public CompletableFuture<Image> loadTile(int zoom, long i, long j) {
    return TILES.load(tone, zoom, i, j);
  }

  /** The colours of the tiles that are asked for next. JavaFX thread. */
  static void setTone(Tone next) {
    tone = next;
  }

  /** A tile in other colours than Gluon's, or for no Gluon surface. */
  static CompletableFuture<Image> tile(Tone tone, int zoom, long x, long y) {
    return TILES.load(tone, zoom, x, y);
  }

  static int pending() {
    return TILES.pending();
  }
}
