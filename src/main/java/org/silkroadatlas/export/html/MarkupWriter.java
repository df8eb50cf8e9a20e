package org.silkroadatlas.export.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is also well-formed XML, so that any parser can read it. Only this class escapes
 * texts and values. Not thread-safe.
 */
final class MarkupWriter {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes alternating names and values; empty values are written too
   */
  MarkupWriter open(String tag, String... attributes) {
    begin(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element opened last. */
  MarkupWriter close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes a number of elements. */
  MarkupWriter close(int count) {
    for (var i = 0; i < count; i++) {
      close();
    }
    return this;
  }

  /** Writes an element without content: a void element of HTML, or any of SVG. */
  MarkupWriter leaf(String tag, String... attributes) {
    begin(tag, attributes);
    out.append("/>");
    return this;
  }

  /** Writes an element with a text. */
  MarkupWriter element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Writes a text. */
  MarkupWriter text(String text) {
    escape(text);
    return this;
  }

  /** Writes markup without escaping. */
  MarkupWriter raw(CharSequence markup) {
    out.append(markup);
    return this;
  }

  /** Writes a line break, for people who read the source. */
  MarkupWriter line() {
    out.append('\n');
    return this;
  }

  private void begin(String tag, String... attributes) {
    out.append('<').append(tag);
    for (var i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Not ended: " + open);
    }
    return out.toString();
  }
}
