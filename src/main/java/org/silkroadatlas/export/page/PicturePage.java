package org.silkroadatlas.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;
import org.silkroadatlas.export.ScopeWords;
import org.silkroadatlas.export.pdf.PdfDocument;
import org.silkroadatlas.export.pdf.PdfPage;
import org.silkroadatlas.export.pdf.TextFlow;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.State;

/**
 * One page with a picture, as a slide or on paper laid across. The heading and what must be said
 * about the map are text, so that they can be searched. Measures in points.
 */
public final class PicturePage {
  private static final double SLIDE_WIDTH = 960;
  private static final double SLIDE_HEIGHT = 540;
  private static final double SLIDE_MARGIN = 14;
  private static final double PAPER_MARGIN = 36;
  private static final double HEAD = 26;
  private static final double NOTE = 6.5;
  private static final double LEADING = 1.35;

  private final PdfDocument document;
  private final Type type;
  private final PdfPage page;
  private final double margin;
  private final String title;
  private final List<String> note;

  /**
   * A page for a state.
   *
   * @param paper empty for a slide
   */
  public PicturePage(DatasetIndex index, State state, Messages messages, Optional<Paper> paper) {
    title = new ScopeWords(index, messages).title(state.scope()) + " · " + state.cursor();
    document = new PdfDocument(title, messages.locale().toLanguageTag());
    type = new Type(document);
    margin = paper.isPresent() ? PAPER_MARGIN : SLIDE_MARGIN;
    page =
        document.addPage(
            paper.map(Paper::longSide).orElse(SLIDE_WIDTH),
            paper.map(Paper::shortSide).orElse(SLIDE_HEIGHT));
    var manifest = index.dataset().manifest();
    note =
        TextFlow.lines(
            String.join(
                " ",
                manifest.boundaryNote(),
                manifest.attribution(),
                manifest.title() + ", " + manifest.version() + ", " + manifest.licence() + "."),
            type.text,
            NOTE,
            pictureWidth());
  }

  /** How much room there is for a picture. */
  public double pictureWidth() {
    return page.width() - 2 * margin;
  }

  /** How much room there is for a picture. */
  public double pictureHeight() {
    return page.height() - 2 * margin - HEAD - note.size() * NOTE * LEADING - 4;
  }

  /** Writes the page; a picture of another shape is put in the middle. */
  public void write(Raster raster, OutputStream out, Progress progress) throws IOException {
    page.text(title, margin, margin + 14, type.title, 15, Type.INK);
    var scale = Math.min(pictureWidth() / raster.width(), pictureHeight() / raster.height());
    var width = raster.width() * scale;
    var height = raster.height() * scale;
    var x = margin + (pictureWidth() - width) / 2;
    page.picture(document.picture(raster, progress), x, margin + HEAD, width, height);
    var y = margin + HEAD + pictureHeight() + 4;
    for (var line : note) {
      y += NOTE * LEADING;
      page.text(line, margin, y - 2, type.text, NOTE, Type.QUIET);
    }
    document.write(out);
  }
}
