package org.silkroadatlas.export.page;

import org.silkroadatlas.export.pdf.PdfDocument;
import org.silkroadatlas.export.pdf.PdfFont;

/** The fonts and colours of printed documents. */
final class PageStyle {
  static final int INK = 0x1B1F24;
  static final int QUIET = 0x57606A;
  static final int RULE = 0xC9D1D9;
  static final int ACCENT = 0x0B5A8A;

  final PdfFont text;
  final PdfFont bold;
  final PdfFont italic;
  final PdfFont title;
  final PdfFont quote;

  PageStyle(PdfDocument document) {
    text = document.font("NotoSans-Regular");
    bold = document.font("NotoSans-Bold");
    italic = document.font("NotoSans-Italic");
    title = document.font("NotoSerif-Bold");
    quote = document.font("NotoSerif-Italic");
  }
}
