package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** By what the agreements of the treaty board are sorted. */
public enum TreatyOrder implements Named {
  /** The newest first. */
  YEAR("year"),
  /** By the kind of document. */
  KIND("kind"),
  /** By the format, in the order of lanes. */
  FORMAT("format"),
  /** Those that wait for the most parties first. */
  MISSING("missing");

  private final String key;

  TreatyOrder(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
