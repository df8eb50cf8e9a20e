package org.silkroadatlas.map.gluon;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * The bundled relief as map tiles in the colours of a theme. Tiles are read as streams from the
 * module, so that this works in a linked image. Beyond the bundled levels, the coarsest detail is
 * enlarged and fades out; outside the bundled area, tiles are blank. Thread-safe.
 */
final class ReliefTiles {
  /** The finest bundled level. */
  static final int FINEST = 6;

  /** Used as the level of the tile without relief. */
  private static final int BLANK = -1;

  private static final int SIZE = 256;
  private static final String FOLDER = "/org/silkroadatlas/data/geo/relief-tiles/";

  /** One thread is enough and leaves the other cores to drawing. */
  private static final Executor LOADER =
      Executors.newSingleThreadExecutor(
          task -> {
            var thread = new Thread(task, "relief tiles");
            thread.setDaemon(true);
            return thread;
          });

  private record Key(ReliefTone tone, int zoom, long x, long y) {}

  /** Only tiles still shown: loading one again takes only some milliseconds in the background. */
  private final Map<Key, WeakReference<Image>> loaded = new ConcurrentHashMap<>();

  private final AtomicInteger pending = new AtomicInteger();

  /** How many requested tiles have not been loaded yet. */
  int pending() {
    return pending.get();
  }

  /** A tile, immediately if it was loaded before; a blank one if there is none. Never fails. */
  CompletableFuture<Image> load(ReliefTone tone, int zoom, long x, long y) {
    var key = new Key(tone, zoom, x, y);
    var image = shown(key);
    if (image.isPresent()) {
      return CompletableFuture.completedFuture(image.get());
    }
    pending.incrementAndGet();
    return CompletableFuture.supplyAsync(() -> create(key), LOADER)
        .handle((created, failure) -> failure == null ? created : blank(tone))
        .whenComplete((done, failure) -> pending.decrementAndGet());
  }

  private Optional<Image> shown(Key key) {
    return Optional.ofNullable(loaded.get(key)).map(WeakReference::get);
  }

  private Image create(Key key) {
    return keep(key, draw(key));
  }

  private Image keep(Key key, Image image) {
    loaded.values().removeIf(known -> known.refersTo(null));
    loaded.put(key, new WeakReference<>(image));
    return image;
  }

  private Image draw(Key key) {
    var steps = Math.max(0, key.zoom - FINEST);
    var grey = pixels(key.zoom - steps, key.x >> steps, key.y >> steps);
    if (grey.isEmpty()) {
      return blank(key.tone);
    }
    var part = steps == 0 ? grey.get() : enlarged(grey.get(), steps, key.x, key.y);
    var strength =
        switch (steps) {
          case 0 -> 1.0;
          case 1 -> 0.6;
          case 2 -> 0.3;
          default -> 0.0;
        };
    new ReliefArea(key.zoom, key.x, key.y).shade(part, SIZE, key.tone, strength);
    return image(part);
  }

  /** The pixels of a bundled tile; empty if there is none or it cannot be read. */
  private static Optional<int[]> pixels(int zoom, long x, long y) {
    try (var stream = open(zoom, x, y)) {
      if (stream == null) {
        return Optional.empty();
      }
      var image = new Image(stream);
      if (image.isError() || image.getWidth() != SIZE || image.getHeight() != SIZE) {
        return Optional.empty();
      }
      var pixels = new int[SIZE * SIZE];
      image
          .getPixelReader()
          .getPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbInstance(), pixels, 0, SIZE);
      return Optional.of(pixels);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static @Nullable InputStream open(int zoom, long x, long y) {
    return ReliefTiles.class.getResourceAsStream(FOLDER + zoom + "/" + x + "/" + y + ".jpg");
  }

  /** The part of a coarser tile that a finer tile covers, enlarged smoothly. */
  private static int[] enlarged(int[] coarse, int steps, long x, long y) {
    var factor = 1 << steps;
    var side = SIZE / factor;
    var left = (x & (factor - 1)) * side;
    var top = (y & (factor - 1)) * side;
    var fine = new int[SIZE * SIZE];
    for (var row = 0; row < SIZE; row++) {
      for (var column = 0; column < SIZE; column++) {
        fine[row * SIZE + column] =
            sample(coarse, left + (column + 0.5) / factor - 0.5, top + (row + 0.5) / factor - 0.5);
      }
    }
    return fine;
  }

  private static int sample(int[] pixels, double x, double y) {
    var x0 = (int) Math.clamp(Math.floor(x), 0, SIZE - 2);
    var y0 = (int) Math.clamp(Math.floor(y), 0, SIZE - 2);
    var fx = Math.clamp(x - x0, 0.0, 1.0);
    var fy = Math.clamp(y - y0, 0.0, 1.0);
    var at = y0 * SIZE + x0;
    var mixed = 0xff000000;
    for (var shift = 0; shift <= 16; shift += 8) {
      var top = mix(pixels[at] >> shift & 0xff, pixels[at + 1] >> shift & 0xff, fx);
      var bottom =
          mix(pixels[at + SIZE] >> shift & 0xff, pixels[at + SIZE + 1] >> shift & 0xff, fx);
      mixed |= (int) Math.round(mix(top, bottom, fy)) << shift;
    }
    return mixed;
  }

  private static double mix(double a, double b, double t) {
    return a + (b - a) * t;
  }

  private static Image image(int[] pixels) {
    var image = new WritableImage(SIZE, SIZE);
    image
        .getPixelWriter()
        .setPixels(0, 0, SIZE, SIZE, PixelFormat.getIntArgbInstance(), pixels, 0, SIZE);
    return image;
  }

  /** All blank tiles of a tone share one image. */
  private Image blank(ReliefTone tone) {
    var key = new Key(tone, BLANK, 0, 0);
    return shown(key).orElseGet(() -> keep(key, plain(tone)));
  }

  private static Image plain(ReliefTone tone) {
    var pixels = new int[SIZE * SIZE];
    Arrays.fill(pixels, tone.shades(0)[0]);
    return image(pixels);
  }
}
