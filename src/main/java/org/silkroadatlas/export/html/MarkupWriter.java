package org.silkroadatlas.export.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML, too, so that any parser reads it. Texts and values are
 * escaped here and nowhere else. Not for several threads.
 */
final class MarkupWriter {
  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; a value that is empty is written, too
   */
  MarkupWriter open(String tag, String... attributes) {
    begin(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Ends the element that was begun last. */
  MarkupWriter close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends so many elements. */
  MarkupWriter close(int count) {
    for (var i = 0; i < count; i++) {
      close();
    }
    return this;
  }

  /** An element without contents: a void element of HTML, or any of SVG. */
  MarkupWriter leaf(String tag, String... attributes) {
    begin(tag, attributes);
    out.append("/>");
    return this;
  }

  /** An element with a text. */
  MarkupWriter element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** A text. */
  MarkupWriter text(String text) {
    escape(text);
    return this;
  }

  /** What is markup already. */
  MarkupWriter raw(CharSequence markup) {
    out.append(markup);
    return this;
  }

  /** A line break of the file, for people who read its source. */
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
