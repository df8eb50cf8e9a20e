package org.silkroadatlas.export;

import java.math.BigDecimal;

/** Numbers as other programs read them: a point, no groups, no exponent. */
final class Numbers {
  private Numbers() {}

  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
