package org.silkroadatlas.query;

/** One of the questions that a scope can ask. */
public enum Facet {
  /** Who takes part. */
  COUNTRIES,
  /** Through which mechanism. */
  FORMATS,
  /** What sort of event. */
  KINDS,
  /** When. */
  YEARS,
  /** In which words. */
  TEXT;

  /** Whether a scope asks this question. */
  public boolean isAskedBy(Scope scope) {
    return !scope.without(this).equals(scope);
  }
}
