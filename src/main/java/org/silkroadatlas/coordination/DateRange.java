package org.silkroadatlas.coordination;

/**
 * Joins two formatted dates into a range and writes the parts they share only once, whatever the
 * word order.
 */
final class DateRange {
  private DateRange() {}

  /** “18 May 2023” and “19 May 2023”, for example, become “18–19 May 2023”. */
  static String of(String first, String last) {
    var most = Math.min(first.length(), last.length());
    var start = 0;
    while (start < most && first.charAt(start) == last.charAt(start)) {
      start++;
    }
    if (start == first.length() && start == last.length()) {
      return first;
    }
    while (isInside(first, start) || isInside(last, start)) {
      start--;
    }
    var end = 0;
    while (end < most - start
        && first.charAt(first.length() - 1 - end) == last.charAt(last.length() - 1 - end)) {
      end++;
    }
    while (isInside(first, first.length() - end) || isInside(last, last.length() - end)) {
      end--;
    }
    return first.substring(0, first.length() - end) + "–" + last.substring(start);
  }

  /** Whether a position is inside a word or a number. */
  private static boolean isInside(String text, int at) {
    return at > 0 && at < text.length() && (areOf(text, at, true) || areOf(text, at, false));
  }

  private static boolean areOf(String text, int at, boolean digits) {
    var before = text.charAt(at - 1);
    var after = text.charAt(at);
    return digits
        ? Character.isDigit(before) && Character.isDigit(after)
        : Character.isLetter(before) && Character.isLetter(after);
  }
}
