package org.silkroadatlas.export.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Splits a text into runs drawn with the bundled font and runs drawn with system fonts. Words are
 * never split, as their letters may join, and adjacent words stay together, as they may run from
 * right to left.
 */
final class LetterRuns {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  /**
   * Words drawn with the same kind of font.
   *
   * @param foreign whether system fonts draw them
   */
  record Run(String text, boolean foreign) {}

  private LetterRuns() {}

  /**
   * The runs of a text, in order.
   *
   * @param bundled whether the bundled font has a character
   */
  static List<Run> of(String text, IntPredicate bundled) {
    var runs = new ArrayList<Run>();
    var words = text.split("(?<= )|(?= )", -1);
    var blanks = "";
    for (var word : words) {
      if (word.isBlank()) {
        blanks += word;
        continue;
      }
      var foreign = isForeign(word, bundled);
      var last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.foreign == foreign) {
        runs.set(runs.size() - 1, new Run(last.text + blanks + word, foreign));
      } else if (last != null && !last.foreign) {
        runs.set(runs.size() - 1, new Run(last.text + blanks, false));
        runs.add(new Run(word, foreign));
      } else {
        runs.add(new Run(foreign ? word : blanks + word, foreign));
        if (foreign && !blanks.isEmpty()) {
          runs.add(runs.size() - 1, new Run(blanks, false));
        }
      }
      blanks = "";
    }
    if (!blanks.isEmpty()) {
      runs.add(new Run(blanks, false));
    }
    return runs;
  }

  private static boolean isForeign(String word, IntPredicate bundled) {
    return word.codePoints().anyMatch(c -> !isJoiner(c) && (isMark(c) || !bundled.test(c)));
  }

  /** A combining mark that cannot be composed has its own position above or below. */
  private static boolean isMark(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isJoiner(int c) {
    return c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
  }

  /**
   * The printable form of a text: composed, with all kinds of spaces as spaces, and without
   * invisible characters. Joiners are kept, as they change the adjacent letters.
   */
  static String seen(String text) {
    var seen = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            c -> {
              if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
                seen.append(' ');
              } else if (isJoiner(c) || !isInvisible(c)) {
                seen.appendCodePoint(c);
              }
            });
    return seen.toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.CONTROL, Character.LINE_SEPARATOR -> true;
      case Character.PARAGRAPH_SEPARATOR -> true;
      default ->
          (c >= 0xFE00 && c <= 0xFE0F)
              || (c >= 0xE0100 && c <= 0xE01EF)
              || c == 0x034F
              || c == 0x115F
              || c == 0x1160
              || c == 0x3164
              || c == 0xFFA0
              || c == 0x180B
              || c == 0x180C
              || c == 0x180D
              || c == 0x180F;
    };
  }
}
