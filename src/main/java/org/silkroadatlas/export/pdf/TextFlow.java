package org.silkroadatlas.export.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Breaks text into lines between words, between Chinese characters, and inside words that are wider
 * than a line. No line begins with a Chinese comma or closing mark or ends with an opening one.
 */
public final class TextFlow {
  private TextFlow() {}

  /** The lines of a text for a width in points. */
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
      var gap = line.isEmpty() ? "" : " ";
      for (var part : parts(word)) {
        for (var piece : pieces(part, font, size, width)) {
          var longer = line + gap + piece;
          if (!line.isEmpty() && font.width(longer, size) > width) {
            lines.add(line.toString());
            line.setLength(0);
            line.append(piece);
          } else {
            line.setLength(0);
            line.append(longer);
          }
          gap = "";
        }
      }
    }
    lines.add(line.toString());
  }

  /** The parts of a word between which a line can break; several only in Chinese. */
  private static List<String> parts(String word) {
    if (!hasHan(word)) {
      return List.of(word);
    }
    var breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(word);
    var parts = new ArrayList<String>();
    var from = breaks.first();
    for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      parts.add(word.substring(from, to));
      from = to;
    }
    return parts;
  }

  private static boolean hasHan(String word) {
    return word.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
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
