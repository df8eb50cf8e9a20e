package org.silkroadatlas.export.citation;

import java.util.LinkedHashMap;
import java.util.Map;

/** A strict parser for the part of BibTeX that consists of entries with braced fields. */
public final class BibtexText {
  private final String text;
  private int at;

  private BibtexText(String text) {
    this.text = text;
  }

  /** Fields by entry key. */
  public static Map<String, Map<String, String>> parse(String text) {
    var reader = new BibtexText(text);
    var entries = new LinkedHashMap<String, Map<String, String>>();
    reader.blank();
    while (reader.at < text.length()) {
      reader.entry(entries);
      reader.blank();
    }
    return entries;
  }

  private void entry(Map<String, Map<String, String>> entries) {
    expect("@");
    word("[a-z]+");
    expect("{");
    var key = word("[A-Za-z0-9:_.-]+");
    var fields = new LinkedHashMap<String, String>();
    blank();
    while (text.charAt(at) == ',') {
      at++;
      blank();
      var name = word("[a-z]+");
      blank();
      expect("=");
      blank();
      if (fields.put(name, braced()) != null) {
        throw new IllegalArgumentException("Field " + name + " twice in " + key);
      }
      blank();
    }
    expect("}");
    if (entries.put(key, fields) != null) {
      throw new IllegalArgumentException("Key " + key + " twice");
    }
  }

  private String braced() {
    expect("{");
    var start = at;
    for (var depth = 1; depth > 0; at++) {
      switch (text.charAt(at)) {
        case '{' -> depth++;
        case '}' -> depth--;
        case '%', '#', '&', '$' -> {
          if (text.charAt(at - 1) != '\\' && !text.substring(start, at).startsWith("http")) {
            throw new IllegalArgumentException("TeX would stumble at " + at);
          }
        }
        default -> {}
      }
    }
    return text.substring(start, at - 1);
  }

  private String word(String pattern) {
    var start = at;
    while (text.substring(start, at + 1).matches(pattern)) {
      at++;
    }
    if (at == start) {
      throw new IllegalArgumentException("Expected " + pattern + " at " + at);
    }
    return text.substring(start, at);
  }

  private void expect(String token) {
    if (!text.startsWith(token, at)) {
      throw new IllegalArgumentException("Expected " + token + " at " + at);
    }
    at += token.length();
  }

  private void blank() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }
}
