package org.silkroadatlas.tables.mapping;

/** How 03/04/2018 is meant. */
public enum DateOrder {
  /** 3 April. */
  DAY_FIRST,
  /** 4 March. */
  MONTH_FIRST
}
