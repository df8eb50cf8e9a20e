package org.silkroadatlas.export.page;

import java.util.Optional;
import org.silkroadatlas.export.pdf.PdfFont;

/**
 * A text of one kind.
 *
 * @param text the words
 * @param font the font
 * @param size in points
 * @param colour 0xRRGGBB
 * @param address the web address it links to
 */
record Block(String text, PdfFont font, double size, int colour, Optional<String> address) {
  Block(String text, PdfFont font, double size, int colour) {
    this(text, font, size, colour, Optional.empty());
  }
}
