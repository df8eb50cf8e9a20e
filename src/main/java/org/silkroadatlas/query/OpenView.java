package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** The open view: what the panel or the map shows instead of its usual contents. */
public enum OpenView implements Named {
  /** The panel shows the page of the selection, and the map area the map. */
  READ("read"),
  /** The panel shows the matrix of who met whom. */
  MATRIX("matrix"),
  /** The panel shows the glossary. */
  GLOSSARY("glossary"),
  /** The panel shows the filter. */
  FILTER("filter"),
  /** The panel asks questions about what matches the filter. */
  EXERCISES("exercises"),
  /** Two years side by side replace the map. */
  COMPARE("compare"),
  /** Small maps of all years cover the map. */
  YEARS("years"),
  /** A table replaces the map. */
  TABLE("table"),
  /** The treaty board replaces the map. */
  TREATIES("treaties"),
  /** The trends chart replaces the map. */
  TRENDS("trends");

  private final String key;

  OpenView(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** Whether the panel shows something other than the page of the selection. */
  public boolean isOfPanel() {
    return this == MATRIX || this == GLOSSARY || this == FILTER || this == EXERCISES;
  }
}
