package org.silkroadatlas.dataset;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes trees of maps, lists, texts, numbers and booleans in the style of the dataset files:
 * indented by two, with lists of plain values and small inner objects on one line.
 */
final class JsonText {
  private static final int WIDTH = 150;

  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** The text of a value, with a final line break. */
  static String of(Object value) {
    var text = new JsonText();
    text.value(value, 0);
    return text.out.append('\n').toString();
  }

  private void value(Object value, int indent) {
    switch (value) {
      case Map<?, ?> map when !map.isEmpty() -> map(map, indent);
      case List<?> list when !list.isEmpty() -> list(list, indent);
      default -> flat(value);
    }
  }

  private void map(Map<?, ?> map, int indent) {
    if (indent > 2 && fits(map, indent)) {
      return;
    }
    out.append('{');
    for (var entry : (Iterable<Map.Entry<?, ?>>) () -> entries(map)) {
      newLine(indent + 2);
      quoted(String.valueOf(entry.getKey()));
      out.append(": ");
      value(entry.getValue(), indent + 2);
      out.append(',');
    }
    out.setLength(out.length() - 1);
    newLine(indent);
    out.append('}');
  }

  @SuppressWarnings("unchecked")
  private static Iterator<Map.Entry<?, ?>> entries(Map<?, ?> map) {
    return (Iterator<Map.Entry<?, ?>>) (Iterator<?>) map.entrySet().iterator();
  }

  private void list(List<?> list, int indent) {
    var plain = !(list.getFirst() instanceof Map) && !(list.getFirst() instanceof List);
    if (plain && fits(list, indent)) {
      return;
    }
    out.append('[');
    for (var item : list) {
      newLine(indent + 2);
      value(item, indent + 2);
      out.append(',');
    }
    out.setLength(out.length() - 1);
    newLine(indent);
    out.append(']');
  }

  /** Writes a value on one line if it is short enough. */
  private boolean fits(Object value, int indent) {
    var start = out.length();
    flat(value);
    if (out.length() - start + indent <= WIDTH) {
      return true;
    }
    out.setLength(start);
    return false;
  }

  private void flat(Object value) {
    switch (value) {
      case Map<?, ?> map -> {
        var separator = "{";
        for (var entry : map.entrySet()) {
          out.append(separator);
          quoted(String.valueOf(entry.getKey()));
          out.append(": ");
          flat(entry.getValue());
          separator = ", ";
        }
        out.append(map.isEmpty() ? "{}" : "}");
      }
      case List<?> list -> {
        var separator = "[";
        for (var item : list) {
          out.append(separator);
          flat(item);
          separator = ", ";
        }
        out.append(list.isEmpty() ? "[]" : "]");
      }
      case Double number -> out.append(plain(number));
      case String text -> quoted(text);
      default -> out.append(value);
    }
  }

  /** Formats numbers as 3.3, 5 and 184000000, never as 5.0 or 1.84E8. */
  private static String plain(double number) {
    var decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    var huge = Math.abs((long) decimal.scale()) > 30;
    return huge ? decimal.toString() : decimal.toPlainString();
  }

  private void newLine(int indent) {
    out.append('\n').repeat(' ', indent);
  }

  private void quoted(String text) {
    out.append('"');
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}
