package org.silkroadatlas.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of the structure of a document: its parts are read in the order in which they are
 * added. Not thread-safe.
 */
public final class PdfTag {
  /** A child of an element. */
  sealed interface Kid {
    /** A nested element. */
    record Part(PdfTag tag) implements Kid {}

    /** Something drawn on a page. */
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

  /** Adds a new element after the existing ones. */
  public PdfTag child(PdfRole wanted) {
    var part = new PdfTag(wanted);
    kids.add(new Kid.Part(part));
    return part;
  }

  /** Adds a new figure with its alternative text. */
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
