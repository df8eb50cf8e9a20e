package org.silkroadatlas.export.page;

import java.util.Optional;
import org.silkroadatlas.export.pdf.PdfFont;

/**
 * A text of one kind.
 *
 * @param text the words
 * @param font the face
 * @param size in points
 * @param colour 0xRRGGBB
 * @param address where it leads to
 */
record Block(String text, PdfFont font, double size, int colour, Optional<String> address) {
  Block(String text, PdfFont font, double size, int colour) {
    this(text, font, size, colour, Optional.empty());
  }
}
