package org.silkroadatlas.time;

/** How precisely a date is known, finest first. */
public enum Precision {
  DAY,
  MONTH,
  SEASON,
  YEAR,
  DECADE,
  CENTURY
}
