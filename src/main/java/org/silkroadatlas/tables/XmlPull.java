package org.silkroadatlas.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pull parser for the XML that spreadsheets contain: elements, attributes, text. It supports no
 * document types, no entities but the five of XML, and loads nothing, so that no file can make it
 * read another or grow endlessly. Names are without their prefixes.
 */
final class XmlPull {
  /** The kinds of events. */
  enum Piece {
    START,
    END,
    TEXT,
    DONE
  }

  private static final int LONGEST = 4_000_000;

  private final Reader in;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();
  private int next;
  private String name = "";
  private boolean isEmpty;

  XmlPull(Reader in) throws IOException {
    this.in = in;
    next = in.read();
    if (next == '\ufeff') {
      next = in.read();
    }
  }

  /** Reads the next event. */
  Piece next() throws IOException {
    if (isEmpty) {
      isEmpty = false;
      close(name);
      return Piece.END;
    }
    while (next >= 0) {
      if (next != '<') {
        readText();
        return Piece.TEXT;
      }
      read();
      switch (next) {
        case '/' -> {
          read();
          name = local(readName());
          skipTo('>');
          close(name);
          return Piece.END;
        }
        case '?' -> skipPast("?>");
        case '!' -> {
          if (declaration()) {
            return Piece.TEXT;
          }
        }
        default -> {
          readStart();
          return Piece.START;
        }
      }
    }
    if (!open.isEmpty()) {
      throw damaged("ends inside of " + open.getLast());
    }
    return Piece.DONE;
  }

  /** The name of the current start or end tag. */
  String name() {
    return name;
  }

  /** How many elements are open. */
  int depth() {
    return open.size();
  }

  /** The current text. */
  String text() {
    return text.toString();
  }

  /** An attribute of the current start tag, by its full name or by its name without a prefix. */
  @Nullable String attribute(String key) {
    var exact = attributes.get(key);
    if (exact != null || key.indexOf(':') >= 0) {
      return exact;
    }
    for (var attribute : attributes.entrySet()) {
      if (local(attribute.getKey()).equals(key)) {
        return attribute.getValue();
      }
    }
    return null;
  }

  /** An attribute of the current start tag, with a default. */
  String attribute(String key, String otherwise) {
    var value = attribute(key);
    return value == null ? otherwise : value;
  }

  /** A numeric attribute; 1 if it is missing. */
  int count(String key) {
    try {
      return Math.max(1, Integer.parseInt(attribute(key, "1")));
    } catch (NumberFormatException _) {
      return 1;
    }
  }

  /** Skips the rest of the current element, including its end tag. */
  void skipElement() throws IOException {
    var outer = depth() - 1;
    while (depth() > outer) {
      if (next() == Piece.DONE) {
        return;
      }
    }
  }

  private void close(String closed) throws TableException {
    if (open.isEmpty() || !open.getLast().equals(closed)) {
      throw damaged("</" + closed + "> closes nothing");
    }
    open.removeLast();
  }

  private void read() throws IOException {
    next = in.read();
  }

  private void readText() throws IOException {
    text.setLength(0);
    while (next >= 0 && next != '<') {
      append();
    }
  }

  private void append() throws IOException {
    if (next == '&') {
      reference();
    } else {
      text.append((char) next);
      read();
    }
    if (text.length() > LONGEST) {
      throw new TableException(TableException.Reason.TOO_LARGE, "a text without end");
    }
  }

  private void reference() throws IOException {
    var code = new StringBuilder();
    for (read(); next != ';'; read()) {
      if (next < 0 || code.length() > 10) {
        throw damaged("&" + code);
      }
      code.append((char) next);
    }
    read();
    switch (code.toString()) {
      case "lt" -> text.append('<');
      case "gt" -> text.append('>');
      case "amp" -> text.append('&');
      case "quot" -> text.append('"');
      case "apos" -> text.append('\'');
      default -> number(code.toString());
    }
  }

  private void number(String code) throws TableException {
    try {
      var point =
          code.startsWith("#x")
              ? Integer.parseInt(code.substring(2), 16)
              : Integer.parseInt(code.substring(1));
      text.appendCodePoint(point);
    } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
      throw damaged("&" + code + ";");
    }
  }

  /** Skips a comment or reads a text; returns whether it is a text. */
  private boolean declaration() throws IOException {
    read();
    if (next == '-') {
      skipPast("-->");
      return false;
    }
    if (next != '[') {
      throw damaged("a document type");
    }
    for (var c : "[CDATA[".toCharArray()) {
      if (next != c) {
        throw damaged("<![");
      }
      read();
    }
    text.setLength(0);
    while (text.length() < 3 || text.indexOf("]]>", text.length() - 3) < 0) {
      if (next < 0 || text.length() > LONGEST) {
        throw damaged("a text without end");
      }
      text.append((char) next);
      read();
    }
    text.setLength(text.length() - 3);
    return true;
  }

  private void readStart() throws IOException {
    name = local(readName());
    attributes.clear();
    open.add(name);
    if (open.size() > 256) {
      throw damaged("too deep");
    }
    while (true) {
      skipBlanks();
      if (next == '>') {
        read();
        return;
      }
      if (next == '/') {
        skipTo('>');
        isEmpty = true;
        return;
      }
      var key = readName();
      skipBlanks();
      if (next != '=') {
        throw damaged(key);
      }
      read();
      skipBlanks();
      attributes.put(key, readValue());
    }
  }

  private String readValue() throws IOException {
    var quote = next;
    if (quote != '"' && quote != '\'') {
      throw damaged("an attribute without quotes");
    }
    read();
    text.setLength(0);
    while (next != quote) {
      if (next < 0) {
        throw damaged("an attribute without end");
      }
      append();
    }
    read();
    return text.toString();
  }

  private String readName() throws IOException {
    var read = new StringBuilder();
    while (next > ' ' && next != '>' && next != '/' && next != '=' && next != '<') {
      read.append((char) next);
      read();
      if (read.length() > 200) {
        throw damaged("a name without end");
      }
    }
    if (read.isEmpty()) {
      throw damaged("an element without a name");
    }
    return read.toString();
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private void skipBlanks() throws IOException {
    while (next >= 0 && next <= ' ') {
      read();
    }
  }

  private void skipTo(char end) throws IOException {
    while (next != end) {
      if (next < 0) {
        throw damaged("ends inside of an element");
      }
      read();
    }
    read();
  }

  private void skipPast(String end) throws IOException {
    var matched = 0;
    while (matched < end.length()) {
      if (next < 0) {
        throw damaged("ends too early");
      }
      if (next == end.charAt(matched)) {
        matched++;
      } else if (matched < 2 || next != end.charAt(0)) {
        matched = next == end.charAt(0) ? 1 : 0;
      }
      read();
    }
  }

  private static TableException damaged(String what) {
    return new TableException(TableException.Reason.DAMAGED, what);
  }
}
