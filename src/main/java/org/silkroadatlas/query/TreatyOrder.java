package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** The sort order of the treaty board. */
public enum TreatyOrder implements Named {
  /** Newest first. */
  YEAR("year"),
  /** By the kind of document. */
  KIND("kind"),
  /** By the format, in the order of lanes. */
  FORMAT("format"),
  /** Treaties that lack the most parties first. */
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
