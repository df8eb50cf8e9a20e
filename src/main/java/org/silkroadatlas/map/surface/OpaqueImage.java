package org.silkroadatlas.map.surface;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import org.jspecify.annotations.Nullable;

/**
 * Images known to be opaque. The software renderer copies their pixels instead of blending them,
 * which saves a fifth of a frame. But it knows this only for images loaded from files, so a file is
 * created in memory: a bitmap, the simplest format.
 */
final class OpaqueImage {
  private OpaqueImage() {}

  /** The same picture without transparency, created in the background. */
  static CompletableFuture<Image> of(Image image) {
    return CompletableFuture.supplyAsync(() -> new Image(new Bitmap(image)));
  }

  /**
   * A Windows bitmap: rows from the bottom up, blue before green before red. It is created row by
   * row while being read and releases the picture after the last row, because an image keeps its
   * stream.
   */
  private static final class Bitmap extends InputStream {
    private static final int HEADER = 54;
    private static final int BITS = 24;

    private final int width;
    private final int[] pixels;
    private final byte[] row;
    private @Nullable Image image;
    private ByteBuffer ready;
    private int rows;

    Bitmap(Image image) {
      this.image = image;
      width = (int) image.getWidth();
      rows = (int) image.getHeight();
      pixels = new int[width];
      row = new byte[(width * BITS / 8 + 3) / 4 * 4];
      ready = header(width, rows, row.length * rows);
    }

    private static ByteBuffer header(int width, int height, int size) {
      var header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
      header.put((byte) 'B').put((byte) 'M').putInt(HEADER + size).putInt(0).putInt(HEADER);
      header.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) BITS);
      header.putInt(0).putInt(size).putInt(0).putInt(0).putInt(0).putInt(0);
      return header.flip();
    }

    @Override
    public int read() {
      return fillIfEmpty() ? ready.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int offset, int length) {
      Objects.checkFromIndexSize(offset, length, to.length);
      if (length == 0) {
        return 0;
      }
      if (!fillIfEmpty()) {
        return -1;
      }
      var count = Math.min(length, ready.remaining());
      ready.get(to, offset, count);
      return count;
    }

    /** Prepares the next row if this one is used up; false at the end of the image. */
    private boolean fillIfEmpty() {
      if (!ready.hasRemaining() && image != null) {
        rows--;
        fill(image);
        image = rows == 0 ? null : image;
        ready = ByteBuffer.wrap(row);
      }
      return ready.hasRemaining();
    }

    private void fill(Image from) {
      from.getPixelReader()
          .getPixels(0, rows, width, 1, PixelFormat.getIntArgbInstance(), pixels, 0, width);
      for (var x = 0; x < width; x++) {
        row[3 * x] = (byte) pixels[x];
        row[3 * x + 1] = (byte) (pixels[x] >> 8);
        row[3 * x + 2] = (byte) (pixels[x] >> 16);
      }
    }
  }
}
