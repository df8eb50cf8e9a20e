package org.silkroadatlas.export.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/** The objects of a PDF and how they are written to a file. */
final class PdfFile {
  private final List<byte[]> objects = new ArrayList<>();

  /** Reserves a number for an object that is set later. */
  int reserve() {
    objects.add(new byte[0]);
    return objects.size();
  }

  int add(String format, Object... arguments) {
    var id = reserve();
    set(id, format, arguments);
    return id;
  }

  @SuppressWarnings("AnnotateFormatMethod")
  void set(int id, String format, Object... arguments) {
    var text = arguments.length == 0 ? format : String.format(Locale.ROOT, format, arguments);
    objects.set(id - 1, text.getBytes(ISO_8859_1));
  }

  /** Adds a stream and deflates it. */
  int stream(String entries, byte[] content) {
    try {
      var deflated = new ByteArrayOutputStream();
      try (var out = new DeflaterOutputStream(deflated)) {
        out.write(content);
      }
      return deflated(entries, deflated.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds an uncompressed stream. */
  int plain(String entries, byte[] content) {
    var object = new ByteArrayOutputStream();
    object.writeBytes(
        ("<< " + entries + " /Length " + content.length + " >>\nstream\n").getBytes(ISO_8859_1));
    object.writeBytes(content);
    object.writeBytes("\nendstream".getBytes(ISO_8859_1));
    objects.add(object.toByteArray());
    return objects.size();
  }

  /** Adds a stream that is already deflated. */
  int deflated(String entries, byte[] content) throws IOException {
    var object = new ByteArrayOutputStream();
    object.write(
        ("<< " + entries + " /Filter /FlateDecode /Length " + content.length + " >>\nstream\n")
            .getBytes(ISO_8859_1));
    object.write(content);
    object.write("\nendstream".getBytes(ISO_8859_1));
    objects.add(object.toByteArray());
    return objects.size();
  }

  /** A text as an object, in UTF-16 for viewers. */
  static String text(String text) {
    return "<FEFF"
        + HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE))
        + ">";
  }

  /** Writes the whole file. */
  void write(OutputStream out, int catalogue, int description) throws IOException {
    var offsets = new ArrayList<Long>();
    var at = put(out, "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
    for (var i = 0; i < objects.size(); i++) {
      offsets.add(at);
      at += put(out, (i + 1) + " 0 obj\n");
      out.write(objects.get(i));
      at += objects.get(i).length;
      at += put(out, "\nendobj\n");
    }
    var index = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
    offsets.forEach(o -> index.append(String.format(Locale.ROOT, "%010d 00000 n \n", o)));
    index.append(
        String.format(
            Locale.ROOT,
            "trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n",
            objects.size() + 1,
            catalogue,
            description,
            at));
    put(out, index.toString());
  }

  private static long put(OutputStream out, String text) throws IOException {
    var bytes = text.getBytes(ISO_8859_1);
    out.write(bytes);
    return bytes.length;
  }
}
