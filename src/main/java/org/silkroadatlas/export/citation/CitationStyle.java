package org.silkroadatlas.export.citation;

import java.util.List;
import org.silkroadatlas.model.Named;

/** A style of writing references. */
public enum CitationStyle implements Named {
  /** Sentences for a footnote. */
  PLAIN("plain", "txt"),
  /** BibTeX, in UTF-8. */
  BIBTEX("bibtex", "bib"),
  /** RIS, for import into reference managers. */
  RIS("ris", "ris"),
  /** The JSON of the Citation Style Language. */
  CSL_JSON("csl-json", "json");

  private final String key;
  private final String extension;

  CitationStyle(String key, String extension) {
    this.key = key;
    this.extension = extension;
  }

  @Override
  public String key() {
    return key;
  }

  /** The file name extension of this style, without a dot. */
  public String extension() {
    return extension;
  }

  /** Writes references. */
  public String write(List<Reference> references) {
    return switch (this) {
      case PLAIN -> PlainReferences.write(references);
      case BIBTEX -> BibtexWriter.write(references);
      case RIS -> RisWriter.write(references);
      case CSL_JSON -> CslJsonWriter.write(references);
    };
  }
}
