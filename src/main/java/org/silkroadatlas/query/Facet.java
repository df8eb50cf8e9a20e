package org.silkroadatlas.query;

/** A dimension of the filter. */
public enum Facet {
  /** Who takes part. */
  COUNTRIES,
  /** Through which mechanism. */
  FORMATS,
  /** Which kind of event. */
  KINDS,
  /** When. */
  YEARS,
  /** Through whom. */
  PERSONS,
  /** In which words. */
  TEXT;

  /** Whether a filter restricts this facet. */
  public boolean isAskedBy(Filter filter) {
    return !filter.without(this).equals(filter);
  }
}
