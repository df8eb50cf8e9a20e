package org.silkroadatlas.export.pptx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A presentation of pictures, each with its caption as title and with speaker's notes. Equal slides
 * give equal bytes. Any thread.
 */
public final class PptxDocument {
  /** A fixed date, so that the bytes do not depend on the day. */
  private static final LocalDateTime MADE = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final PptxParts parts;
  private final String title;
  private final List<PptxSlide> slides = new ArrayList<>();

  /**
   * A presentation without slides yet.
   *
   * @param title of the presentation
   * @param language tag of the language of its texts (BCP 47)
   * @param note a line at the bottom of every slide
   */
  public PptxDocument(String title, String language, String note) {
    this.title = title;
    parts = new PptxParts(language, note);
  }

  /** Adds a slide at the end. */
  public void add(PptxSlide slide) {
    slides.add(slide);
  }

  /**
   * Writes the presentation.
   *
   * @throws IOException if it cannot be written
   */
  public void write(OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out, UTF_8);
    part(zip, "[Content_Types].xml", parts.types(slides));
    part(zip, "_rels/.rels", parts.root());
    part(zip, "docProps/core.xml", parts.core(title));
    part(zip, "ppt/presentation.xml", parts.presentation(slides));
    part(zip, "ppt/_rels/presentation.xml.rels", parts.presentationRelations(slides));
    part(zip, "ppt/theme/theme1.xml", parts.theme());
    part(zip, "ppt/theme/theme2.xml", parts.theme());
    part(zip, "ppt/slideMasters/slideMaster1.xml", parts.master());
    part(zip, "ppt/slideMasters/_rels/slideMaster1.xml.rels", parts.masterRelations());
    part(zip, "ppt/slideLayouts/slideLayout1.xml", parts.layout());
    part(zip, "ppt/slideLayouts/_rels/slideLayout1.xml.rels", parts.layoutRelations());
    part(zip, "ppt/notesMasters/notesMaster1.xml", parts.notesMaster());
    part(zip, "ppt/notesMasters/_rels/notesMaster1.xml.rels", parts.notesMasterRelations());
    for (int i = 0; i < slides.size(); i++) {
      slide(zip, slides.get(i), i + 1);
    }
    zip.finish();
    zip.flush();
  }

  private void slide(ZipOutputStream zip, PptxSlide slide, int number) throws IOException {
    part(zip, "ppt/slides/slide" + number + ".xml", parts.slide(slide));
    part(zip, "ppt/slides/_rels/slide" + number + ".xml.rels", parts.slideRelations(number, slide));
    if (slide.hasNotes()) {
      part(zip, "ppt/notesSlides/notesSlide" + number + ".xml", parts.notes(slide));
      part(
          zip,
          "ppt/notesSlides/_rels/notesSlide" + number + ".xml.rels",
          parts.notesRelations(number));
    }
    if (slide.picture().isPresent()) {
      entry(zip, "ppt/media/" + slide.pictureName(number), slide.picture().get().bytes());
    }
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    entry(zip, name, (PptxParts.DECLARATION + xml).getBytes(UTF_8));
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(MADE);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
