package org.silkroadatlas.export.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.Raster;
import org.silkroadatlas.export.pdf.PdfDocument;
import org.silkroadatlas.export.pdf.PdfPage;
import org.silkroadatlas.export.pdf.PdfRole;
import org.silkroadatlas.export.pdf.TextFlow;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.query.DatasetIndex;

/**
 * A page with a picture, as a slide or on paper in landscape orientation. The heading and the notes
 * on the map are text, so that they can be searched. Measurements are in points.
 */
public final class PicturePage {
  private static final double SLIDE_WIDTH = 960;
  private static final double SLIDE_HEIGHT = 540;
  private static final double SLIDE_MARGIN = 14;
  private static final double PAPER_MARGIN = 36;
  private static final double TITLE = 15;
  private static final double FILTER = 8.5;
  private static final double NOTE = 6.5;
  private static final double LEADING = 1.35;

  private final PdfDocument document;
  private final PageStyle style;
  private final PdfPage page;
  private final double margin;
  private final List<String> title;
  private final Optional<String> filter;
  private final List<String> note;

  /** The words in a picture of text, so that they can be searched and read aloud. */
  private final List<String> words;

  /**
   * Adds a page to a document.
   *
   * @param title the heading
   * @param filter a description of what is shown, unless it is in the heading
   * @param paper empty for a slide
   */
  PicturePage(
      PdfDocument document,
      PageStyle style,
      DatasetIndex index,
      String title,
      Optional<String> filter,
      Optional<Paper> paper) {
    this(document, style, title, filter, note(index), List.of(), paper);
  }

  private PicturePage(
      PdfDocument document,
      PageStyle style,
      String title,
      Optional<String> filter,
      String note,
      List<String> words,
      Optional<Paper> paper) {
    this.document = document;
    this.style = style;
    this.filter = filter;
    this.words = words;
    margin = paper.isPresent() ? PAPER_MARGIN : SLIDE_MARGIN;
    page =
        document.addPage(
            paper.map(Paper::longSide).orElse(SLIDE_WIDTH),
            paper.map(Paper::shortSide).orElse(SLIDE_HEIGHT));
    this.title = TextFlow.lines(title, style.title, TITLE, pictureWidth());
    this.note = note.isEmpty() ? List.of() : TextFlow.lines(note, style.text, NOTE, pictureWidth());
  }

  /** A page with a slide that shows nothing of the atlas; its words lie under its picture. */
  static PicturePage of(
      PdfDocument document, PageStyle style, Slide slide, String caption, Optional<Paper> paper) {
    var words = (slide.title() + "\n" + slide.text()).lines().filter(line -> !line.isBlank());
    return new PicturePage(document, style, caption, Optional.empty(), "", words.toList(), paper);
  }

  private static String note(DatasetIndex index) {
    var manifest = index.dataset().manifest();
    return String.join(
        " ",
        manifest.boundaryNote(),
        manifest.attribution(),
        manifest.title() + ", " + manifest.version() + ", " + manifest.licence() + ".");
  }

  private double head() {
    return title.size() * TITLE * LEADING + (filter.isPresent() ? FILTER * LEADING : 0) + 6;
  }

  /** The width available for a picture. */
  public double pictureWidth() {
    return page.width() - 2 * margin;
  }

  /** The height available for a picture. */
  public double pictureHeight() {
    return page.height() - 2 * margin - head() - note.size() * NOTE * LEADING - 4;
  }

  /** Draws the page; a picture with other proportions is centred. */
  public void draw(Raster raster, Progress progress) throws IOException {
    var top = margin;
    if (!String.join("", title).isBlank()) {
      var heading = document.root().child(PdfRole.H1);
      for (var line : title) {
        var base = top + 14;
        page.draw(heading, () -> page.text(line, margin, base, style.title, TITLE, PageStyle.INK));
        top += TITLE * LEADING;
      }
    }
    if (filter.isPresent()) {
      var base = top + 8;
      page.draw(
          document.root().child(PdfRole.P),
          () -> page.text(filter.get(), margin, base, style.text, FILTER, PageStyle.QUIET));
    }
    var scale = Math.min(pictureWidth() / raster.width(), pictureHeight() / raster.height());
    var width = raster.width() * scale;
    var height = raster.height() * scale;
    var x = margin + (pictureWidth() - width) / 2;
    var picture = document.picture(raster, progress);
    var said = words.isEmpty() ? String.join(" ", title) : String.join(" ", words);
    beneath();
    var figure = document.root().figure(filter.orElse(said));
    var under = margin + head();
    page.draw(
        figure, x, under, width, height, () -> page.picture(picture, x, under, width, height));
    var y = margin + head() + pictureHeight() + 4;
    if (note.isEmpty()) {
      return;
    }
    var small = document.root().child(PdfRole.P);
    for (var line : note) {
      y += NOTE * LEADING;
      var base = y - 2;
      page.draw(small, () -> page.text(line, margin, base, style.text, NOTE, PageStyle.QUIET));
    }
  }

  /** The words of a slide, at a position that its picture will cover. */
  private void beneath() {
    var y = margin + head();
    for (var text : words) {
      var paragraph = document.root().child(PdfRole.P);
      for (var line : TextFlow.lines(text, style.text, FILTER, pictureWidth() / 2)) {
        y += FILTER * LEADING;
        var base = y;
        var x = margin + pictureWidth() / 4;
        page.draw(paragraph, () -> page.text(line, x, base, style.text, FILTER, PageStyle.INK));
      }
    }
  }
}
