package org.silkroadatlas.model;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes texts and records safe to show beside others, by removing the invisible characters that
 * reverse or hide the text after them. Everything else stays, and files keep all characters. Any
 * thread.
 */
@SuppressWarnings("ReferenceEquality") // plain values are returned as the same object
public final class PlainText {
  /** Shown instead of a text with nothing visible in it. */
  private static final String NOTHING = "…";

  private PlainText() {}

  /** A text without disturbing characters; the same object if it has none. */
  public static String of(String text) {
    if (!mayDisturb(text)) {
      return text;
    }
    if (text.codePoints().noneMatch(PlainText::disturbs)) {
      return text;
    }
    var plain = new StringBuilder(text.length());
    text.codePoints().filter(c -> !disturbs(c)).forEach(plain::appendCodePoint);
    return plain.toString().isBlank() ? NOTHING : plain.toString();
  }

  /**
   * A quick check of the characters settles nearly all texts: messages are made at every selection.
   */
  private static boolean mayDisturb(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Character.isSurrogate(c) || disturbs(c)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Directional embeddings, overrides and isolates, deprecated controls, annotations and tags.
   * Directional marks and joiners belong to the spelling of some languages and have no effect
   * beyond it.
   */
  private static boolean disturbs(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F);
  }

  /** A dataset whose records have plain texts; the same object if all are plain. */
  public static Dataset of(Dataset dataset) {
    return (Dataset) plain(dataset);
  }

  private static Object plain(Object value) {
    return switch (value) {
      case String text -> of(text);
      case List<?> list -> plain(list);
      case Map<?, ?> map -> plain(map);
      case Optional<?> optional -> optional.isPresent() ? plain(optional) : optional;
      case Record part when part.getClass().getPackage().equals(PlainText.class.getPackage()) ->
          plain(part);
      default -> value;
    };
  }

  private static Object plain(List<?> list) {
    var plain = list.stream().map(PlainText::plain).toList();
    for (var i = 0; i < plain.size(); i++) {
      if (plain.get(i) != list.get(i)) {
        return plain;
      }
    }
    return list;
  }

  private static Object plain(Map<?, ?> map) {
    var plain = new LinkedHashMap<Object, Object>();
    map.forEach((key, value) -> plain.put(key, plain(value)));
    return plain.entrySet().stream().allMatch(it -> it.getValue() == map.get(it.getKey()))
        ? map
        : plain;
  }

  private static Object plain(Optional<?> optional) {
    var value = optional.get();
    var plain = plain(value);
    return plain == value ? optional : Optional.of(plain);
  }

  private static Object plain(Record part) {
    try {
      var components = part.getClass().getRecordComponents();
      var values = new Object[components.length];
      var isPlain = true;
      for (var i = 0; i < values.length; i++) {
        var value = components[i].getAccessor().invoke(part);
        values[i] = plain(value);
        isPlain &= values[i] == value || components[i].getType().isPrimitive();
      }
      var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return isPlain ? part : part.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("A record that cannot be made again: " + part.getClass(), e);
    }
  }
}
