package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** How the panes show what falls outside the filter. */
public enum OutOfFilterMode implements Named {
  /** Drawn like everything else. */
  SHOW("show"),
  /** Drawn faintly, as context. */
  DIM("dim"),
  /** Left out. */
  HIDE("hide");

  private final String key;

  OutOfFilterMode(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
