package org.silkroadatlas.export.pdf;

/** What a part of a document is, for those who hear it or read it in another shape. */
public enum PdfRole {
  /** The whole. */
  DOCUMENT("Document"),
  /** The title. */
  H1("H1"),
  /** A chapter. */
  H2("H2"),
  /** A part of a chapter. */
  H3("H3"),
  /** A paragraph. */
  P("P"),
  /** A list. */
  LIST("L"),
  /** An item of a list. */
  ITEM("LI"),
  /** What marks an item: its number or date. */
  LABEL("Lbl"),
  /** The rest of an item. */
  BODY("LBody"),
  /** A picture; it needs a text in its place. */
  FIGURE("Figure"),
  /** Words that lead to an address. */
  LINK("Link");

  private final String key;

  PdfRole(String key) {
    this.key = key;
  }

  /** The name of the type in the structure tree. */
  String key() {
    return key;
  }
}
