package org.silkroadatlas.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.FilterWords;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.pdf.PdfDocument;
import org.silkroadatlas.query.Cursor;
import org.silkroadatlas.query.DatasetIndex;
import org.silkroadatlas.query.State;

/** A document of pages with one picture each: slides, or landscape pages. Any thread. */
public final class Slides {
  private final DatasetIndex index;
  private final Messages messages;
  private final Optional<Paper> paper;
  private final PdfDocument document;
  private final PageStyle style;

  /**
   * A document without slides yet.
   *
   * @param title of the document
   * @param paper empty for slides
   */
  public Slides(DatasetIndex index, String title, Messages messages, Optional<Paper> paper) {
    this.index = index;
    this.paper = paper;
    this.messages = messages;
    document = new PdfDocument(title, messages.locale().toLanguageTag());
    style = new PageStyle(document);
  }

  /** Adds a page, headed by the caption with the filter below, or by the filter. */
  public PicturePage add(PageSubject shown) {
    if (shown.isSlideAlone()) {
      var page =
          PicturePage.of(document, style, shown.slide().orElseThrow(), shown.caption(), paper);
      document.bookmark(shown.headline(), 0);
      return page;
    }
    var filter = line(index, messages, shown.state());
    var caption = shown.headline();
    var hasCaption = !caption.isEmpty();
    var page =
        new PicturePage(
            document,
            style,
            index,
            hasCaption ? caption : filter,
            hasCaption ? Optional.of(filter) : Optional.empty(),
            paper);
    document.bookmark(hasCaption ? caption : filter, 0);
    return page;
  }

  /** The filter and the time of a state in one line. */
  public static String line(DatasetIndex index, Messages messages, State state) {
    var time =
        state.cursor() instanceof Cursor.OnDay(var day)
            ? messages.date(day)
            : Integer.toString(state.cursor().year());
    return new FilterWords(index, messages).title(state.filter()) + " · " + time;
  }

  /** Writes the document. */
  public void write(OutputStream out, Progress progress) throws IOException {
    document.write(out, progress);
  }
}
