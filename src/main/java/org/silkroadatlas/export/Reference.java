package org.silkroadatlas.export;

import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * One entry of a bibliography: a record of the atlas or a source that it rests on.
 *
 * @param key unique, ASCII letters, digits and hyphens
 * @param kind what it is
 * @param title its title; the words themselves for a quote
 * @param author who said, wrote or issued it
 * @param container what it is part of or published by
 * @param date when it was said, signed or happened; sources carry none
 * @param place where it happened
 * @param url a web address
 * @param accessed when the address was read
 * @param language BCP 47 code
 * @param note what else must be said
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

  /** What a reference is. */
  public enum Kind {
    /** A record of the atlas. */
    RECORD("entry", "GEN"),
    /** A document that states signed. */
    AGREEMENT("treaty", "LEGAL"),
    /** Words that were spoken. */
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
