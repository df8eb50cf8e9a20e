package org.silkroadatlas.export.citation;

import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * One entry of a bibliography: a record of the atlas or one of its sources.
 *
 * @param key unique, ASCII letters, digits and hyphens
 * @param kind the type of entry
 * @param title its title; for a quote, the words
 * @param author who said, wrote or issued it
 * @param container what it is part of or published by
 * @param date when it was said or signed or took place; empty for sources
 * @param place where it took place
 * @param url a web address
 * @param accessed when the address was visited
 * @param language BCP 47 code
 * @param note additional information
 */
public record Reference(
    String key,
    Kind kind,
    String title,
    Optional<Author> author,
    Optional<String> container,
    Optional<Edtf> date,
    Optional<String> place,
    Optional<String> url,
    Optional<Edtf> accessed,
    Optional<String> language,
    Optional<String> note) {

  /** The type of a reference. */
  public enum Kind {
    /** A record of the atlas. */
    RECORD("entry", "GEN"),
    /** A document signed by states. */
    AGREEMENT("treaty", "LEGAL"),
    /** Spoken words. */
    QUOTE("speech", "GEN"),
    /** A source, nearly always a web page. */
    SOURCE("webpage", "ELEC");

    private final String csl;
    private final String ris;

    Kind(String csl, String ris) {
      this.csl = csl;
      this.ris = ris;
    }

    /** The type in CSL-JSON. */
    String csl() {
      return csl;
    }

    /** The type in RIS. */
    String ris() {
      return ris;
    }
  }
}
