package org.silkroadatlas.tables.mapping;

/** The meaning of 03/04/2018. */
public enum DateOrder {
  /** 3 April. */
  DAY_FIRST,
  /** 4 March. */
  MONTH_FIRST
}
