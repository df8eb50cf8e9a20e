package org.silkroadatlas.export;

import java.math.BigDecimal;

/** Formats numbers for other programs: decimal point, no grouping, no exponent. */
final class Numbers {
  private Numbers() {}

  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
