package org.silkroadatlas.export.page;

import java.util.List;
import org.silkroadatlas.export.pdf.PdfDocument;
import org.silkroadatlas.export.pdf.PdfFont;
import org.silkroadatlas.export.pdf.PdfPage;
import org.silkroadatlas.export.pdf.PdfRole;
import org.silkroadatlas.export.pdf.PdfTag;
import org.silkroadatlas.export.pdf.TextFlow;

/** A column of text that continues from page to page. Measurements are in points. */
final class Column {
  /** The share of a line that is above its baseline. */
  private static final double ABOVE = 0.78;

  private final PdfDocument document;
  private final Paper paper;
  private final double margin;
  private PdfTag part;
  private PdfPage page;
  private double y;

  Column(PdfDocument document, Paper paper, double margin) {
    this.document = document;
    this.paper = paper;
    this.margin = margin;
    part = document.root();
    page = document.addPage(paper.shortSide(), paper.longSide());
    y = margin;
  }

  /** Adds what follows to an element of the structure, until another is entered. */
  void enter(PdfTag other) {
    part = other;
  }

  /** The current element of the structure. */
  PdfTag part() {
    return part;
  }

  PdfPage page() {
    return page;
  }

  double left() {
    return margin;
  }

  double width() {
    return paper.shortSide() - 2 * margin;
  }

  /** The top of the next line. */
  double y() {
    return y;
  }

  /** The remaining height of this page. */
  double room() {
    return paper.longSide() - margin - y;
  }

  private void breakPage() {
    page = document.addPage(paper.shortSide(), paper.longSide());
    y = margin;
  }

  /** Starts a new page, unless this one is empty. */
  void next() {
    if (y > margin) {
      breakPage();
    }
  }

  /** Starts a new page unless the given height fits on this one. */
  void need(double height) {
    if (room() < height && y > margin) {
      breakPage();
    }
  }

  /** Adds a gap, except at the top of a page. */
  void gap(double height) {
    if (y > margin) {
      y += height;
    }
  }

  /** Draws a horizontal rule. */
  void rule() {
    page.line(margin, y, margin + width(), y, 0.6, PageStyle.RULE);
    y += 4;
  }

  /** Moves down past something drawn on the page. */
  void skip(double height) {
    y += height;
  }

  /** The height of a text. */
  double height(Block block, double indent) {
    return lines(block, indent).size() * leading(block);
  }

  private List<String> lines(Block block, double indent) {
    return TextFlow.lines(block.text(), block.font(), block.size(), width() - indent);
  }

  private static double leading(Block block) {
    return block.size() * 1.36;
  }

  /** Writes a paragraph; a long one continues on the next page. */
  void write(Block block, double indent) {
    write(block, indent, PdfRole.P);
  }

  /** Writes a text of one kind; a long one continues on the next page. */
  void write(Block block, double indent, PdfRole role) {
    var written = part.child(role);
    var tag = block.address().isPresent() ? written.child(PdfRole.LINK) : written;
    for (var line : lines(block, indent)) {
      need(leading(block));
      var base = y + leading(block) * ABOVE;
      page.draw(
          tag,
          () -> page.text(line, margin + indent, base, block.font(), block.size(), block.colour()));
      block.address().ifPresent(address -> link(block, line, indent, address, tag));
      y += leading(block);
    }
  }

  private void link(Block block, String line, double indent, String address, PdfTag tag) {
    var width = block.font().width(line, block.size());
    page.link(margin + indent, y, width, leading(block), address, tag);
  }

  /** Writes the label of an item beside the column, at the height of the next line. */
  void beside(PdfTag label, String text, double x, PdfFont font, double size, int colour) {
    var base = y + size * 1.36 * ABOVE;
    page.draw(label, () -> page.text(text, margin + x, base, font, size, colour));
  }

  void bookmark(String text) {
    document.bookmark(text, Math.max(0, y - 6));
  }
}
