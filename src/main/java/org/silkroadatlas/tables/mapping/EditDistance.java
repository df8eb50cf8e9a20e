package org.silkroadatlas.tables.mapping;

/** The edit distance of two words. */
final class EditDistance {
  private EditDistance() {}

  /** How many letters must be inserted, deleted or replaced. */
  static int between(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 4) {
      return Integer.MAX_VALUE;
    }
    var before = new int[other.length() + 1];
    for (var j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var row = new int[other.length() + 1];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
      }
      before = row;
    }
    return before[other.length()];
  }
}
