package org.silkroadatlas.export.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words, and inside those that are wider than a line. */
public final class TextFlow {
  private TextFlow() {}

  /** The lines of a text in a width given in points. */
  public static List<String> lines(String text, PdfFont font, double size, double width) {
    var lines = new ArrayList<String>();
    for (var paragraph : text.split("\\R", -1)) {
      wrap(paragraph, font, size, width, lines);
    }
    return lines;
  }

  private static void wrap(
      String paragraph, PdfFont font, double size, double width, List<String> lines) {
    var line = new StringBuilder();
    for (var word : paragraph.split(" ", -1)) {
      for (var piece : pieces(word, font, size, width)) {
        var longer = line.isEmpty() ? piece : line + " " + piece;
        if (!line.isEmpty() && font.width(longer, size) > width) {
          lines.add(line.toString());
          line.setLength(0);
          line.append(piece);
        } else {
          line.setLength(0);
          line.append(longer);
        }
      }
    }
    lines.add(line.toString());
  }

  private static List<String> pieces(String word, PdfFont font, double size, double width) {
    if (font.width(word, size) <= width) {
      return List.of(word);
    }
    var pieces = new ArrayList<String>();
    var start = 0;
    for (var end = 1; end <= word.length(); end++) {
      if (font.width(word.substring(start, end), size) > width && end - 1 > start) {
        pieces.add(word.substring(start, end - 1));
        start = end - 1;
      }
    }
    pieces.add(word.substring(start));
    return pieces;
  }
}
