package org.silkroadatlas.export.pptx;

import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Picture;
import org.silkroadatlas.model.Slide;

/**
 * A slide: a picture with text around it, or text alone.
 *
 * @param caption the title of the slide; may be empty
 * @param paragraphs text below the title
 * @param line one line below the picture; may be empty
 * @param notes for the speaker; may be empty; lines are paragraphs
 * @param picture the picture, if there is one
 * @param isOfAtlas whether it shows a map, so that the note on boundaries is added below
 */
public record PptxSlide(
    String caption,
    List<String> paragraphs,
    String line,
    String notes,
    Optional<File> picture,
    boolean isOfAtlas) {

  /**
   * A picture.
   *
   * @param bytes of a PNG or JPEG file
   * @param ending of the name of the file, without the dot
   * @param width in pixels
   * @param height in pixels
   */
  @SuppressWarnings("ArrayRecordComponent") // half a megabyte, written once and never compared
  public record File(byte[] bytes, String ending, int width, int height) {}

  /** Copies the list. */
  public PptxSlide {
    paragraphs = List.copyOf(paragraphs);
  }

  /** A slide with a picture of the atlas, which is a PNG file. */
  public PptxSlide(String caption, String line, String notes, byte[] png, int width, int height) {
    this(
        caption,
        List.of(),
        line,
        notes,
        Optional.of(new File(png, Picture.Type.PNG.ending(), width, height)),
        true);
  }

  /**
   * A plain slide; for a question, without its answer.
   *
   * @param caption shown below; may be empty
   */
  public static PptxSlide of(Slide slide, String caption, String notes) {
    return new PptxSlide(
        slide.title(),
        slide.text().lines().filter(line -> !line.isBlank()).toList(),
        caption,
        notes,
        slide
            .picture()
            .map(it -> new File(it.bytes(), it.type().ending(), it.width(), it.height())),
        false);
  }

  boolean hasNotes() {
    return !notes.isBlank();
  }

  /** The name of its picture in the file. */
  String pictureName(int number) {
    return "image" + number + "." + picture.map(File::ending).orElse("");
  }
}
