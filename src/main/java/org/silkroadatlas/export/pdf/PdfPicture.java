package org.silkroadatlas.export.pdf;

/**
 * A picture in a document, which can be placed several times.
 *
 * @param name its name in the document
 * @param id the number of its object
 * @param width in pixels
 * @param height in pixels
 */
public record PdfPicture(String name, int id, int width, int height) {}
