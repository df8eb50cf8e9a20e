package org.silkroadatlas.map;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.CompletableFuture;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * Images that are known to hide what lies beneath them. The software renderer copies their pixels
 * where it would blend others, which takes a fifth less of a frame; but it knows only of images in
 * a file that they are opaque, so one is made in memory: a bitmap, the simplest there is.
 */
final class OpaqueImage {
  private static final int HEADER = 54;
  private static final int BITS = 24;

  private OpaqueImage() {}

  /** The same picture without transparency, made in the background. */
  static CompletableFuture<Image> of(Image image) {
    return CompletableFuture.supplyAsync(() -> new Image(new ByteArrayInputStream(bitmap(image))));
  }

  /** A Windows bitmap: rows from the bottom up, blue before green before red. */
  private static byte[] bitmap(Image image) {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var pixels = new int[width * height];
    var reader = image.getPixelReader();
    reader.getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var row = (width * BITS / 8 + 3) / 4 * 4;
    var file = header(width, height, row * height).array();
    for (var y = 0; y < height; y++) {
      var out = HEADER + row * y;
      var in = (height - 1 - y) * width;
      for (var x = 0; x < width; x++) {
        var pixel = pixels[in + x];
        file[out] = (byte) pixel;
        file[out + 1] = (byte) (pixel >> 8);
        file[out + 2] = (byte) (pixel >> 16);
        out += 3;
      }
    }
    return file;
  }

  private static ByteBuffer header(int width, int height, int size) {
    var header = ByteBuffer.allocate(HEADER + size).order(ByteOrder.LITTLE_ENDIAN);
    header.put((byte) 'B').put((byte) 'M').putInt(HEADER + size).putInt(0).putInt(HEADER);
    header.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) BITS);
    return header.putInt(0).putInt(size).putInt(0).putInt(0).putInt(0).putInt(0);
  }
}
