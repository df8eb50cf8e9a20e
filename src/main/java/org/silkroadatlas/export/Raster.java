package org.silkroadatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture without transparency.
 *
 * @param width in pixels
 * @param height in pixels
 * @param argb the pixels row by row, from the top left
 */
@SuppressWarnings("ArrayRecordComponent")
public record Raster(int width, int height, int[] argb) {

  /** A picture; the array is not copied and must not be modified afterwards. */
  public Raster {
    if (width < 1 || height < 1 || argb.length != width * height) {
      throw new IllegalArgumentException(width + "×" + height + " with " + argb.length + " pixels");
    }
  }

  /** Writes the deflated rows, each preceded by its PNG filter, as used in both PNG and PDF. */
  public void deflate(OutputStream out, Progress progress) throws IOException {
    var deflater = new Deflater(6);
    try {
      var rows = new DeflaterOutputStream(out, deflater, 1 << 16);
      var filter = new RowFilter(3 * width);
      var row = new byte[3 * width];
      for (var y = 0; y < height; y++) {
        for (var x = 0; x < width; x++) {
          var pixel = argb[y * width + x];
          row[3 * x] = (byte) (pixel >> 16);
          row[3 * x + 1] = (byte) (pixel >> 8);
          row[3 * x + 2] = (byte) pixel;
        }
        rows.write(filter.next(row));
        progress.check();
        progress.done((y + 1.0) / height);
      }
      rows.finish();
    } finally {
      deflater.end();
    }
  }
}
