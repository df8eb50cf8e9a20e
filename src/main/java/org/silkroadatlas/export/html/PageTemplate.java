package org.silkroadatlas.export.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The frame of a page: head, style sheet and script. The policy of the page forbids loading
 * anything and running other scripts.
 */
final class PageTemplate {
  /** The texts that the scripts use. */
  private static final Map<String, List<String>> SAID =
      Map.of(
          "page.js",
          List.of(
              "page.next",
              "page.back",
              "page.one",
              "page.theme",
              "page.search",
              "page.results",
              "page.all"),
          "exercise.js",
          List.of("exercise.check", "exercise.right", "exercise.wrong", "exercise.score"));

  private final PageWords words;
  private final ColorClasses classes;

  PageTemplate(PageWords words, ColorClasses classes) {
    this.words = words;
    this.classes = classes;
  }

  /** The whole page. */
  String whole(String title, String body) {
    return whole(title, body, "page.js");
  }

  /** The whole page with its own script. */
  String whole(String title, String body, String scriptFile) {
    var style = style();
    var script = "/*<![CDATA[*/\n" + resource(scriptFile) + "/*]]>*/";
    var policy =
        "default-src 'none'; style-src "
            + hash(style)
            + "; script-src "
            + hash(script)
            + "; img-src data:; base-uri 'none'; form-action 'none'";
    var page = new MarkupWriter();
    page.open("html", "lang", words.language(), "dir", words.direction())
        .line()
        .open("head")
        .line();
    page.leaf("meta", "charset", "utf-8").line();
    page.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.leaf("meta", "http-equiv", "Content-Security-Policy", "content", policy).line();
    page.leaf("meta", "name", "color-scheme", "content", "light dark").line();
    page.leaf("meta", "name", "generator", "content", "Silk Road Atlas").line();
    page.element("title", title).line();
    page.open("style").raw(style).close().line().close().line();
    page.open("body", said(scriptFile)).line().raw(body).line();
    page.open("script").raw(script).close().line().close(2);
    return "<!DOCTYPE html>\n" + page;
  }

  /** The texts of a script; placeholders for numbers are kept, since the script fills them. */
  private String[] said(String script) {
    return SAID.getOrDefault(script, List.of()).stream()
        .flatMap(
            key ->
                List.of("data-" + key.substring(key.indexOf('.') + 1), words.get(key, "{0}", "{1}"))
                    .stream())
        .toArray(String[]::new);
  }

  private String style() {
    var light = classes.light();
    var dark = classes.dark();
    return resource("page.css")
        + ":root{"
        + light
        + "}\n"
        + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){"
        + dark
        + "}}\n"
        + "@media screen{:root[data-theme=dark]{"
        + dark
        + "}}\n"
        + classes.classes()
        + "\n";
  }

  static String resource(String name) {
    try (var stream = PageTemplate.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("There is no " + name);
      }
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
