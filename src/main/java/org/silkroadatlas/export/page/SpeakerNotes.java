package org.silkroadatlas.export.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.export.FilterWords;
import org.silkroadatlas.export.Progress;
import org.silkroadatlas.export.pdf.PdfDocument;
import org.silkroadatlas.export.pdf.PdfRole;
import org.silkroadatlas.query.DatasetIndex;

/**
 * The printed speaker's notes of a lecture: each scene with its number, caption, planned time and a
 * picture, and the notes in a type size that is readable at a desk. Any thread.
 */
public final class SpeakerNotes {
  private static final double MARGIN = 51;
  private static final double NOTES = 12;
  private static final double SMALL = 9;

  /** A picture's share of the width. */
  private static final double PICTURE = 0.6;

  private final DatasetIndex index;
  private final String title;
  private final List<PageSubject> scenes;
  private final List<Optional<Integer>> minutes;
  private final Messages messages;
  private final Progress progress;
  private final PdfDocument document;
  private final PageStyle style;
  private final Column column;

  /**
   * Notes before layout.
   *
   * @param scenes the scenes with their notes
   * @param minutes the planned time of each
   */
  public SpeakerNotes(
      DatasetIndex index,
      String title,
      List<PageSubject> scenes,
      List<Optional<Integer>> minutes,
      Messages messages,
      Paper paper,
      Progress progress) {
    this.index = index;
    this.title = title;
    this.scenes = List.copyOf(scenes);
    this.minutes = List.copyOf(minutes);
    this.messages = messages;
    this.progress = progress;
    document =
        new PdfDocument(
            messages.get("export.notes.title", title), messages.locale().toLanguageTag());
    style = new PageStyle(document);
    column = new Column(document, paper, MARGIN);
  }

  /** The printed width of the pictures, in points. */
  public double pictureWidth() {
    return column.width() * PICTURE;
  }

  /**
   * Lays them out and writes them.
   *
   * @param pictures the pictures of the scenes
   */
  public void write(Handout.Maps pictures, OutputStream out) throws IOException {
    write(messages.get("export.notes.overline"), SMALL, PageStyle.ACCENT);
    column.write(new Block(title, style.title, 20, PageStyle.INK), 0, PdfRole.H1);
    var total = minutes.stream().flatMap(Optional::stream).mapToInt(it -> it).sum();
    if (total > 0) {
      write(messages.get("export.notes.minutes", total), SMALL, PageStyle.QUIET);
    }
    for (var i = 0; i < scenes.size(); i++) {
      scene(i, pictures, progress.part(i, scenes.size()));
      progress.check();
    }
    document.write(out, progress);
    progress.done(1);
  }

  private void write(String text, double size, int colour) {
    column.write(new Block(text, style.text, size, colour), 0);
  }

  /** The heading, the picture and the first lines of the notes are kept together. */
  private void scene(int number, Handout.Maps pictures, Progress part) throws IOException {
    var scene = scenes.get(number);
    var words = new FilterWords(index, messages).title(scene.state().filter());
    var headline = scene.headline().isEmpty() ? words : scene.headline();
    var heading = number + 1 + ". " + headline;
    var block = new Block(heading, style.title, 13, PageStyle.INK);
    var raster = pictures.of(scene, part);
    var width = pictureWidth();
    var height = width * raster.height() / raster.width();
    column.gap(18);
    column.need(column.height(block, 0) + height + 4 * NOTES);
    column.bookmark(heading);
    column.write(block, 0, PdfRole.H2);
    minutes
        .get(number)
        .ifPresent(it -> write(messages.get("export.notes.minutes", it), SMALL, PageStyle.QUIET));
    column.skip(4);
    var picture = document.picture(raster, part);
    var page = column.page();
    var top = column.y();
    page.draw(
        document.root().figure(headline),
        column.left(),
        top,
        width,
        height,
        () -> page.picture(picture, column.left(), top, width, height));
    column.skip(height + 6);
    scene
        .notes()
        .ifPresent(
            notes ->
                notes
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> write(line, NOTES, PageStyle.INK)));
  }
}
