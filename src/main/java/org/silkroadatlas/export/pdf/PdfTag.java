package org.silkroadatlas.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the structure of a document: what is drawn in it is read in the order in which it was
 * added. Not for several threads.
 */
public final class PdfTag {
  /** What a part holds. */
  sealed interface Kid {
    /** A part of it. */
    record Part(PdfTag tag) implements Kid {}

    /** Something that is drawn on a page. */
    record Drawn(PdfPage page, int number) implements Kid {}

    /** A link, which lies over what is drawn. */
    record Annotation(PdfPage page, int object) implements Kid {}
  }

  private final PdfRole role;
  private final List<Kid> kids = new ArrayList<>();
  private String alternative = "";
  private String box = "";

  PdfTag(PdfRole role) {
    this.role = role;
  }

  /** A new part, after those that it has. */
  public PdfTag child(PdfRole wanted) {
    var part = new PdfTag(wanted);
    kids.add(new Kid.Part(part));
    return part;
  }

  /** A new picture with the text that stands in its place. */
  public PdfTag figure(String text) {
    var part = child(PdfRole.FIGURE);
    part.alternative = text;
    return part;
  }

  void add(Kid kid) {
    kids.add(kid);
  }

  void setBox(String corners) {
    box = corners;
  }

  PdfRole role() {
    return role;
  }

  List<Kid> kids() {
    return kids;
  }

  String alternative() {
    return alternative;
  }

  String box() {
    return box;
  }
}
