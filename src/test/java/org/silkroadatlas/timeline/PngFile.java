package org.silkroadatlas.timeline;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;

/** Writes pictures of drawings, for people to look at. */
public final class PngFile {
  private PngFile() {}

  public static void write(Image image, Path file) throws IOException {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var pixels = new ByteArrayOutputStream();
    try (var rows = new DeflaterOutputStream(pixels)) {
      for (var y = 0; y < height; y++) {
        rows.write(0);
        for (var x = 0; x < width; x++) {
          var colour = image.getPixelReader().getArgb(x, y);
          rows.write(new byte[] {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour});
        }
      }
    }
    var header = new ByteArrayOutputStream();
    var fields = new DataOutputStream(header);
    fields.writeInt(width);
    fields.writeInt(height);
    fields.write(new byte[] {8, 2, 0, 0, 0});
    try (var out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeLong(0x89504E470D0A1A0AL);
      chunk(out, "IHDR", header.toByteArray());
      chunk(out, "IDAT", pixels.toByteArray());
      chunk(out, "IEND", new byte[0]);
    }
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    var name = type.getBytes(StandardCharsets.US_ASCII);
    var sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
