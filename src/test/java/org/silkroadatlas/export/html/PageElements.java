package org.silkroadatlas.export.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a page element by element, with its own parser that accepts only well-formed markup: every
 * element is closed, in order.
 */
public final class PageElements {
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[\\w:-]+=\"[^\"<]*\")*)\\s*(/?)>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");

  /**
   * An element.
   *
   * @param parent the surrounding element
   * @param text its direct text, without that of inner elements
   */
  public record Element(
      String tag, Map<String, String> attributes, Optional<Element> parent, StringBuilder text) {
    /** An attribute; empty text if there is none. */
    public String get(String name) {
      return attributes.getOrDefault(name, "");
    }

    /** Whether it, or an ancestor, has an attribute with a value. */
    public boolean isIn(String name, String value) {
      return get(name).equals(value) || parent.filter(it -> it.isIn(name, value)).isPresent();
    }

    /** Whether it is inside an element with a class. */
    public boolean isInClass(String styleClass) {
      return List.of(get("class").split(" ", -1)).contains(styleClass)
          || parent.filter(it -> it.isInClass(styleClass)).isPresent();
    }
  }

  private final List<Element> elements = new ArrayList<>();

  /**
   * Reads a page.
   *
   * @throws IllegalArgumentException if it is not well-formed
   */
  public PageElements(String page) {
    var open = new ArrayDeque<Element>();
    var at = page.indexOf("<html");
    while (at < page.length()) {
      var next = page.indexOf('<', at);
      if (next < 0) {
        break;
      }
      if (!open.isEmpty()) {
        open.peek().text.append(page, at, next);
      }
      at = step(page, next, open);
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("Not ended: " + open.peek().tag);
    }
  }

  private int step(String page, int at, ArrayDeque<Element> open) {
    var tag = TAG.matcher(page).region(at, page.length());
    if (!tag.lookingAt()) {
      throw new IllegalArgumentException(
          "No tag: " + page.substring(at, Math.min(at + 60, page.length())));
    }
    var name = tag.group(2);
    if (!tag.group(1).isEmpty()) {
      if (open.isEmpty() || !open.pop().tag.equals(name)) {
        throw new IllegalArgumentException("Ended out of order: " + name);
      }
      return tag.end();
    }
    var attributes = new HashMap<String, String>();
    ATTRIBUTE
        .matcher(tag.group(3))
        .results()
        .forEach(found -> attributes.put(found.group(1), plain(found.group(2))));
    var element =
        new Element(name, attributes, Optional.ofNullable(open.peek()), new StringBuilder());
    elements.add(element);
    if (!tag.group(4).isEmpty()) {
      return tag.end();
    }
    if (name.equals("script") || name.equals("style")) {
      return page.indexOf("</" + name + ">", tag.end()) + name.length() + 3;
    }
    open.push(element);
    return tag.end();
  }

  /** A text without its escapes. */
  public static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** All elements in order. */
  public Stream<Element> all() {
    return elements.stream();
  }

  /** All elements with a name in order. */
  public Stream<Element> all(String tag) {
    return elements.stream().filter(element -> element.tag.equals(tag));
  }
}
