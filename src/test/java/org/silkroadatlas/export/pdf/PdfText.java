package org.silkroadatlas.export.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The text that pdftotext, an independent program, finds in a PDF. */
public final class PdfText {
  private PdfText() {}

  /** The words of some pages, separated by single spaces; skips the test if the tool is missing. */
  public static String of(Path file, int first, int last) throws IOException, InterruptedException {
    return plain(raw(file, first, last));
  }

  /** The words of each page. */
  public static List<String> pages(Path file) throws IOException, InterruptedException {
    // Each page ends with a form feed.
    return Stream.of(raw(file, 1, 9999).split("\f")).map(PdfText::plain).toList();
  }

  private static String raw(Path file, int first, int last)
      throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(
                  "pdftotext",
                  "-raw",
                  "-f",
                  Integer.toString(first),
                  "-l",
                  Integer.toString(last),
                  "-enc",
                  "UTF-8",
                  file.toString(),
                  "-")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "pdftotext of the Debian package poppler-utils is not installed");
      throw e;
    }
    var text = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor());
    return text;
  }

  /** All pages. */
  public static String of(Path file) throws IOException, InterruptedException {
    return of(file, 1, 9999);
  }

  /**
   * A text with single spaces, since lines may break anywhere, and without the marks that pdftotext
   * puts around right-to-left words.
   */
  public static String plain(String text) {
    return text.replaceAll("[\u202A-\u202E]", "").replaceAll("[\\s\\u00A0\\u00AD]+", " ").strip();
  }
}
