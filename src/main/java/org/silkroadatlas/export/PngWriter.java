package org.silkroadatlas.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.zip.CRC32;

/** Writes pictures as PNG, with attribution and notes as metadata. */
public final class PngWriter {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final double METRE = 39.3701;

  private PngWriter() {}

  /**
   * Writes a picture.
   *
   * @param dotsPerInch how fine it is meant to be printed
   * @param texts what to say about it, by the keywords of PNG such as Title and Copyright
   */
  public static void write(
      Raster picture,
      double dotsPerInch,
      Map<String, String> texts,
      OutputStream target,
      Progress progress)
      throws IOException {
    var out = new DataOutputStream(target);
    out.writeLong(SIGNATURE);
    chunk(out, "IHDR", header(picture));
    chunk(out, "pHYs", density(dotsPerInch));
    for (var text : texts.entrySet()) {
      chunk(out, "iTXt", text(text.getKey(), text.getValue()));
    }
    var pixels = new ByteArrayOutputStream();
    picture.deflate(pixels, progress);
    chunk(out, "IDAT", pixels.toByteArray());
    chunk(out, "IEND", new byte[0]);
    out.flush();
  }

  private static byte[] header(Raster picture) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var header = new DataOutputStream(bytes);
    header.writeInt(picture.width());
    header.writeInt(picture.height());
    // 8 bits, red green blue, deflated, filtered, not interlaced
    header.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] density(double dotsPerInch) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var density = new DataOutputStream(bytes);
    var perMetre = (int) Math.round(dotsPerInch * METRE);
    density.writeInt(perMetre);
    density.writeInt(perMetre);
    density.write(1);
    return bytes.toByteArray();
  }

  private static byte[] text(String keyword, String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(keyword.getBytes(ISO_8859_1));
    // not compressed, no language, no translated keyword
    bytes.write(new byte[5]);
    bytes.write(text.getBytes(UTF_8));
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    var name = type.getBytes(ISO_8859_1);
    var sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
