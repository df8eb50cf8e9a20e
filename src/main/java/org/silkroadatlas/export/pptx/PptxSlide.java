package org.silkroadatlas.export.pptx;

/**
 * A slide: a picture with text around it.
 *
 * @param caption the title of the slide; may be empty
 * @param line one line beneath the picture
 * @param notes for the speaker; may be empty; lines are paragraphs
 * @param png the picture as a PNG file
 * @param width of the picture in pixels
 * @param height of the picture in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // half a megabyte, written once and compared by nobody
public record PptxSlide(
    String caption, String line, String notes, byte[] png, int width, int height) {
  boolean hasNotes() {
    return !notes.isBlank();
  }
}
