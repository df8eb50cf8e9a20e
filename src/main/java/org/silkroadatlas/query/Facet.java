package org.silkroadatlas.query;

/** One of the questions that a filter can ask. */
public enum Facet {
  /** Who takes part. */
  COUNTRIES,
  /** Through which mechanism. */
  FORMATS,
  /** What sort of event. */
  KINDS,
  /** When. */
  YEARS,
  /** Through whom. */
  PERSONS,
  /** In which words. */
  TEXT;

  /** Whether a filter asks this question. */
  public boolean isAskedBy(Filter filter) {
    return !filter.without(this).equals(filter);
  }
}
