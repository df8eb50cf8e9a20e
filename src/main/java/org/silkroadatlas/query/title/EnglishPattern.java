package org.silkroadatlas.query.title;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A pattern of English titles, such as <i>{nth} {format} summit, {place}</i>, ignoring case. It
 * avoids regular expressions because hundreds of titles are read before the first frame.
 *
 * @param key its name, the same in every language
 * @param fixed the pieces of fixed text in lower case: before, between and after the slots
 * @param slots the names of the slots, in order
 */
record EnglishPattern(String key, List<String> fixed, List<String> slots) {
  /** A slot in braces: a name and, in other languages, a form. */
  static final Pattern SLOT = Pattern.compile("\\{([a-z]+)(\\d?)(?: ([a-z]+))?}");

  /** All patterns. */
  static final List<EnglishPattern> ALL =
      TitleBundle.english().startingWith("title.").entrySet().stream()
          .map(it -> of(it.getKey(), it.getValue()))
          .toList();

  /** Copies the lists. */
  EnglishPattern {
    fixed = List.copyOf(fixed);
    slots = List.copyOf(slots);
  }

  private static EnglishPattern of(String key, String text) {
    var fixed = new ArrayList<String>();
    var slots = new ArrayList<String>();
    var slot = SLOT.matcher(text);
    var from = 0;
    while (slot.find()) {
      fixed.add(text.substring(from, slot.start()).toLowerCase(Locale.ROOT));
      slots.add(slot.group(1) + slot.group(2));
      from = slot.end();
    }
    fixed.add(text.substring(from).toLowerCase(Locale.ROOT));
    return new EnglishPattern(key, fixed, slots);
  }

  /**
   * What a title has in the slots of the pattern.
   *
   * @param lower the same title in lower case, letter for letter
   */
  Optional<Map<String, String>> read(String title, String lower) {
    var last = fixed.getLast();
    if (!lower.startsWith(fixed.getFirst()) || !lower.endsWith(last)) {
      return Optional.empty();
    }
    var found = new HashMap<String, String>();
    var from = fixed.getFirst().length();
    for (var i = 0; i < slots.size(); i++) {
      var next = i + 1 == slots.size() ? title.length() - last.length() : find(lower, i + 1, from);
      if (next <= from) {
        return Optional.empty();
      }
      found.put(slots.get(i), title.substring(from, next));
      from = next + fixed.get(i + 1).length();
    }
    return from == title.length() ? Optional.of(found) : Optional.empty();
  }

  private int find(String lower, int piece, int from) {
    return lower.indexOf(fixed.get(piece), from);
  }
}
