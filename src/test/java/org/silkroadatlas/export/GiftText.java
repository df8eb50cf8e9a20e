package org.silkroadatlas.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads GIFT character by character as Moodle's documentation describes it, independently of the
 * writer: comments, categories, titles, formats, escapes, answers and feedback.
 */
final class GiftText {
  /**
   * A question.
   *
   * @param right the right answers
   * @param wrong the wrong answers
   * @param pairs the matching pairs
   */
  record Entry(
      String title,
      String text,
      List<String> right,
      List<String> wrong,
      Map<String, String> pairs,
      String feedback) {}

  private final String gift;
  private int at;

  private GiftText(String gift) {
    this.gift = gift;
  }

  static List<Entry> parse(String gift) {
    var reader = new GiftText(gift);
    var entries = new ArrayList<Entry>();
    reader.skip();
    while (reader.at < gift.length()) {
      entries.add(reader.entry());
      reader.skip();
    }
    return entries;
  }

  /** Skips blank lines, comments and categories. */
  private void skip() {
    while (at < gift.length()) {
      if (Character.isWhitespace(gift.charAt(at))) {
        at++;
      } else if (gift.startsWith("//", at) || gift.startsWith("$CATEGORY:", at)) {
        var end = gift.indexOf('\n', at);
        at = end < 0 ? gift.length() : end + 1;
      } else {
        return;
      }
    }
  }

  private void expect(String sign) {
    if (!gift.startsWith(sign, at)) {
      throw new IllegalArgumentException(
          "Expected " + sign + " at " + gift.substring(at, Math.min(gift.length(), at + 40)));
    }
    at += sign.length();
  }

  private Entry entry() {
    expect("::");
    var title = until("::");
    expect("::");
    expect("[plain]");
    var text = until("{");
    expect("{");
    var right = new ArrayList<String>();
    var wrong = new ArrayList<String>();
    var pairs = new LinkedHashMap<String, String>();
    var feedback = "";
    blank();
    while (gift.charAt(at) != '}') {
      if (gift.startsWith("####", at)) {
        at += 4;
        feedback = until("}");
      } else {
        var isRight = gift.charAt(at) == '=';
        expect(isRight ? "=" : "~");
        var answer = until("=", "~", "}", "####", "->");
        if (gift.startsWith("->", at)) {
          at += 2;
          pairs.put(answer, until("=", "~", "}", "####"));
        } else {
          (isRight ? right : wrong).add(answer);
        }
      }
      blank();
    }
    expect("}");
    return new Entry(title, text, right, wrong, pairs, feedback);
  }

  private void blank() {
    while (Character.isWhitespace(gift.charAt(at))) {
      at++;
    }
  }

  /** A text up to the first unescaped delimiter, without its escapes. */
  private String until(String... ends) {
    var text = new StringBuilder();
    while (at < gift.length()) {
      if (gift.charAt(at) == '\\') {
        text.append(gift.charAt(at + 1));
        at += 2;
        continue;
      }
      for (var end : ends) {
        if (gift.startsWith(end, at)) {
          return text.toString().strip();
        }
      }
      text.append(gift.charAt(at++));
    }
    throw new IllegalArgumentException("Not ended: " + text);
  }
}
