package org.silkroadatlas.export.pdf;

/** The role of an element of a document, for screen readers and reflowed text. */
public enum PdfRole {
  /** The whole document. */
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
  /** The marker of an item: its number or date. */
  LABEL("Lbl"),
  /** The rest of an item. */
  BODY("LBody"),
  /** A picture; it needs alternative text. */
  FIGURE("Figure"),
  /** Words that link to an address. */
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
