package org.silkroadatlas.cli;

import java.io.Closeable;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Writes to a console in its own code page. Characters it lacks are simplified: typographic
 * quotation marks and dashes become plain ones, other letters question marks. Output to files and
 * other programs is UTF-8.
 */
final class ConsoleWriter extends FilterWriter implements Closeable {
  private static final String PRINT = "“”„«»‘’ʻʼ–—−…·×≥≤→";
  private static final String[] TYPED = {
    "\"", "\"", "\"", "\"", "\"", "'", "'", "'", "'", "-", "-", "-", "...", "-", "x", ">=", "<=",
    "->"
  };

  private final CharsetEncoder encoder;

  private ConsoleWriter(OutputStream out, Charset charset) {
    super(new OutputStreamWriter(out, charset));
    encoder = charset.newEncoder();
  }

  /**
   * A writer for a standard stream.
   *
   * @param page the code page of the console, if the stream is one
   */
  static PrintWriter on(OutputStream out, Charset page) {
    return new PrintWriter(new ConsoleWriter(out, page), true);
  }

  /**
   * The charset to write in.
   *
   * @param stream the charset that Java detected for the stream
   * @param isConsole whether the output is shown at a console
   */
  static Charset page(Charset stream, boolean isConsole) {
    // Systems without a locale report ASCII, although their consoles support more.
    return isConsole && !stream.equals(StandardCharsets.US_ASCII) ? stream : StandardCharsets.UTF_8;
  }

  @Override
  public void write(int c) throws IOException {
    write(Character.toString(c), 0, 1);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(new String(text, from, length), 0, length);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    var part = text.substring(from, from + length);
    if (encoder.canEncode(part)) {
      out.write(part);
      return;
    }
    for (int i = 0; i < part.length(); i++) {
      var c = part.charAt(i);
      var known = PRINT.indexOf(c);
      out.write(known < 0 || encoder.canEncode(c) ? Character.toString(c) : TYPED[known]);
    }
  }
}
