package org.silkroadatlas.panel.text;

/** How much of a date is shown beside an entry. */
public enum DateStyle {
  /** Day and month; the year is in the heading. */
  IN_YEAR,
  /** Day, month and year. */
  FULL
}
