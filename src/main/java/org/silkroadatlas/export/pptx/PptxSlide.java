package org.silkroadatlas.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.silkroadatlas.model.Picture;
import org.silkroadatlas.model.Slide;
import org.silkroadatlas.model.SlideKind;

/**
 * A slide: a picture with text around it, or text alone.
 *
 * @param caption the title of the slide; may be empty
 * @param paragraphs text below the title
 * @param line one line below the picture; may be empty
 * @param notes for the speaker; may be empty; lines are paragraphs
 * @param picture the picture, if there is one
 * @param look how the parts are arranged
 */
public record PptxSlide(
    String caption,
    List<String> paragraphs,
    String line,
    String notes,
    Optional<File> picture,
    Look look) {

  /** The arrangements of a slide. */
  enum Look {
    /** A picture of the atlas; text, if any, is beside it. Ends with the note on boundaries. */
    ATLAS,
    /** Only a title with its subtitle, in large type. */
    TITLE,
    /** A heading with text, or with a picture and its credit. */
    PLAIN
  }

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
        Look.ATLAS);
  }

  /**
   * A plain slide; for a question, without its answer.
   *
   * @param caption shown below; may be empty
   */
  public static PptxSlide of(Slide slide, String caption, String notes) {
    return new PptxSlide(
        slide.title(),
        paragraphs(slide.text()),
        caption,
        notes,
        slide
            .picture()
            .map(it -> new File(it.bytes(), it.type().ending(), it.width(), it.height())),
        slide.kind() == SlideKind.TITLE ? Look.TITLE : Look.PLAIN);
  }

  /** This picture of a map with the text of its slide beside it; for a question, no answer. */
  public PptxSlide beside(Slide slide) {
    var text = new ArrayList<String>();
    if (!slide.title().equals(caption)) {
      text.add(slide.title());
    }
    text.addAll(paragraphs(slide.text()));
    return new PptxSlide(caption, text, line, notes, picture, look);
  }

  private static List<String> paragraphs(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  boolean isOfAtlas() {
    return look == Look.ATLAS;
  }

  boolean hasNotes() {
    return !notes.isBlank();
  }

  /** The name of its picture in the file. */
  String pictureName(int number) {
    return "image" + number + "." + picture.map(File::ending).orElse("");
  }
}
