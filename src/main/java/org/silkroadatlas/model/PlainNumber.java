package org.silkroadatlas.model;

import java.math.BigDecimal;

/** Writes numbers for other programs: with a decimal point, no grouping and no exponent. */
public final class PlainNumber {
  private PlainNumber() {}

  /** The shortest notation that reads back as the same number; it must be finite. */
  public static String of(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
