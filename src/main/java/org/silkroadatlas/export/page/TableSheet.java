package org.silkroadatlas.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;
import org.silkroadatlas.export.ViewTable;
import org.silkroadatlas.export.WholeFile;
import org.silkroadatlas.export.pdf.PdfDocument;
import org.silkroadatlas.export.pdf.PdfRole;
import org.silkroadatlas.query.DatasetIndex;

/**
 * The printed table of a view. Since a table can have forty columns, which no page can fit, each
 * row becomes a paragraph: what it is about, then every column with content. Any thread.
 */
public final class TableSheet implements WholeFile.Content {
  private static final double MARGIN = 51;
  private static final double INDENT = 12;

  private final DatasetIndex index;
  private final ViewTable shown;
  private final Optional<Raster> picture;
  private final Progress progress;
  private final PdfDocument document;
  private final PageStyle style;
  private final Column column;

  /**
   * A sheet for a table.
   *
   * @param picture a picture of the view, above the numbers
   */
  public TableSheet(
      DatasetIndex index,
      ViewTable shown,
      Optional<Raster> picture,
      Messages messages,
      Paper paper,
      Progress progress) {
    this.index = index;
    this.shown = shown;
    this.picture = picture;
    this.progress = progress;
    document = new PdfDocument(shown.table().title(), messages.locale().toLanguageTag());
    style = new PageStyle(document);
    column = new Column(document, paper, MARGIN);
  }

  @Override
  public void write(OutputStream out) throws IOException {
    var table = shown.table();
    column.bookmark(table.title());
    column.write(new Block(table.title(), style.title, 18, PageStyle.INK), 0, PdfRole.H1);
    column.gap(2);
    column.write(new Block(table.note(), style.text, 9, PageStyle.QUIET), 0);
    if (picture.isPresent()) {
      draw(picture.get());
    }
    for (var row : table.rows()) {
      row(row);
    }
    column.gap(12);
    column.write(new Block(foot(), style.text, 7, PageStyle.QUIET), 0);
    document.write(out, progress);
  }

  private void draw(Raster raster) throws IOException {
    var height = column.width() * raster.height() / raster.width();
    column.gap(8);
    column.need(height);
    var drawn = document.picture(raster, progress);
    var page = column.page();
    var x = column.left();
    var y = column.y();
    page.draw(
        document.root().figure(shown.table().title()),
        x,
        y,
        column.width(),
        height,
        () -> page.picture(drawn, x, y, column.width(), height));
    column.skip(height);
  }

  private void row(List<String> row) {
    var heading =
        new Block(String.join("  ", row.subList(0, shown.heads())), style.bold, 9.5, PageStyle.INK);
    var told = new ArrayList<String>();
    for (var i = shown.heads(); i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        told.add(shown.table().head().get(i) + ": " + row.get(i));
      }
    }
    var body = new Block(String.join(" · ", told), style.text, 9, PageStyle.INK);
    column.gap(8);
    column.need(column.height(heading, 0) + Math.min(column.height(body, INDENT), 60));
    column.write(heading, 0, PdfRole.H2);
    column.write(body, INDENT);
  }

  private String foot() {
    var manifest = index.dataset().manifest();
    return String.join(
        " ", manifest.attribution(), manifest.title() + ", " + manifest.version() + ".");
  }
}
