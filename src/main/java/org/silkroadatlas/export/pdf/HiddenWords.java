package org.silkroadatlas.export.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/** The positions of the words of a text that may run from right to left. */
final class HiddenWords {
  /**
   * A word, or what is between words.
   *
   * @param letters in visual order, from the left
   * @param before how many letters of the text are to the left of it
   */
  record Word(List<Integer> letters, int before) {}

  private HiddenWords() {}

  /** The words of a text, in reading order. */
  static List<Word> of(String text) {
    var bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    var parts = new ArrayList<Part>();
    for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      var letter = text.codePointAt(at);
      var level = bidi.getLevelAt(at);
      var isBlank = letter == ' ';
      if (parts.isEmpty() || !parts.getLast().goesOn(level, isBlank)) {
        parts.add(new Part(new ArrayList<>(), level, isBlank));
      }
      parts.getLast().letters.add(letter);
    }
    return placed(parts);
  }

  private record Part(List<Integer> letters, int level, boolean isBlank) {
    boolean goesOn(int level, boolean isBlank) {
      return level == this.level && isBlank == this.isBlank;
    }

    List<Integer> seen() {
      return level % 2 == 0 ? letters : letters.reversed();
    }
  }

  private static List<Word> placed(List<Part> parts) {
    var order = parts.toArray(Part[]::new);
    var levels = new byte[order.length];
    for (var i = 0; i < order.length; i++) {
      levels[i] = (byte) order[i].level;
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    var before = new IdentityHashMap<Part, Integer>();
    var sum = 0;
    for (var part : order) {
      before.put(part, sum);
      sum += part.letters.size();
    }
    return parts.stream()
        .map(part -> new Word(part.seen(), Objects.requireNonNull(before.get(part))))
        .toList();
  }
}
