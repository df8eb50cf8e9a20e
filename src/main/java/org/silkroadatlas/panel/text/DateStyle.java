package org.silkroadatlas.panel.text;

/** How much of a date is written beside an entry. */
public enum DateStyle {
  /** Day and month: the year stands above. */
  IN_YEAR,
  /** Day, month and year. */
  FULL
}
