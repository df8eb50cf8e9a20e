package org.silkroadatlas.query;

import org.silkroadatlas.model.Named;

/** The view that is open: what the panel or the map shows in the place of its usual contents. */
public enum OpenView implements Named {
  /** The panel shows the page of what is selected; the map is a map. */
  READ("read"),
  /** The panel shows who met whom as a matrix. */
  MATRIX("matrix"),
  /** The panel shows what the words mean. */
  GLOSSARY("glossary"),
  /** The panel shows the filter. */
  FILTER("filter"),
  /** The panel asks questions about what the filter leaves. */
  EXERCISES("exercises"),
  /** Two years stand side by side in the place of the map. */
  COMPARE("compare"),
  /** The small maps of all years lie over the map. */
  YEARS("years"),
  /** A table stands in the place of the map. */
  TABLE("table"),
  /** Agreements against their parties stand in the place of the map. */
  TREATIES("treaties"),
  /** Numbers over the years stand in the place of the map. */
  TRENDS("trends");

  private final String key;

  OpenView(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** Whether the panel shows something else than the page of what is selected. */
  public boolean isOfPanel() {
    return this == MATRIX || this == GLOSSARY || this == FILTER || this == EXERCISES;
  }
}
