package org.silkroadatlas.export.pptx;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The size of type that fits a box, by estimate: PowerPoint shrinks text only after it was edited,
 * and the font may be another one there.
 */
final class TypeSize {
  private static final double EMU_PER_POINT = 12_700;

  /** The widths of letters in ems, rather too wide. */
  private static final double LETTER = 0.58;

  private static final double IDEOGRAPH = 1;
  private static final double LINE = 1.25;

  /** The inner margins of a box, in points. */
  private static final double MARGIN = 14.4;

  private static final int SMALLEST = 800;
  private static final int STEP = 200;

  private TypeSize() {}

  /**
   * The largest fitting size; the smallest one if none fits.
   *
   * @param width of the box, in English Metric Units
   * @param height of the box, in English Metric Units
   * @param largest in hundredths of a point, as is the result
   */
  static int fitting(List<String> paragraphs, long width, long height, int largest) {
    return IntStream.iterate(largest, size -> size > SMALLEST, size -> size - STEP)
        .filter(
            size ->
                height(paragraphs, width / EMU_PER_POINT - MARGIN, size / 100.0)
                    <= height / EMU_PER_POINT - MARGIN / 2)
        .findFirst()
        .orElse(SMALLEST);
  }

  private static double height(List<String> paragraphs, double width, double size) {
    var lines = paragraphs.stream().mapToDouble(text -> Math.ceil(ems(text) * size / width)).sum();
    return lines * size * LINE;
  }

  private static double ems(String text) {
    return text.codePoints().mapToDouble(c -> isIdeograph(c) ? IDEOGRAPH : LETTER).sum();
  }

  /** Punctuation of ideographic texts is as wide as its letters. */
  private static boolean isIdeograph(int c) {
    return c >= 0x2e80;
  }
}
