package org.silkroadatlas.export.html;

import java.util.Base64;
import org.silkroadatlas.model.Slide;

/** Writes a slide of a lecture: paragraphs, points, its picture, and a folded answer. */
final class PageSlide {
  private static final String POINT = "- ";

  private final PageWords words;

  PageSlide(PageWords words) {
    this.words = words;
  }

  /** Writes what is below its title. */
  void write(MarkupWriter page, Slide slide) {
    slide
        .picture()
        .ifPresent(
            it -> {
              var told = slide.words().isBlank() ? "" : slide.words().replace('\n', ' ');
              picture(page, it.type().media(), it.bytes(), told);
            });
    paragraphs(page, slide.text());
    if (slide.hasAnswer()) {
      page.open("details").element("summary", words.get("exercise.show"));
      page.element("p", slide.answer()).close().line();
    }
  }

  private static void paragraphs(MarkupWriter page, String text) {
    var isList = false;
    for (var line : text.lines().filter(it -> !it.isBlank()).toList()) {
      var isPoint = line.startsWith(POINT);
      if (isPoint && !isList) {
        page.open("ul");
      } else if (!isPoint && isList) {
        page.close().line();
      }
      isList = isPoint;
      page.element(isPoint ? "li" : "p", isPoint ? line.substring(POINT.length()) : line);
    }
    if (isList) {
      page.close().line();
    }
  }

  /** Embeds a picture in the page. */
  static void picture(MarkupWriter page, String media, byte[] bytes, String told) {
    var data = "data:" + media + ";base64," + Base64.getEncoder().encodeToString(bytes);
    page.open("figure", "class", "pic");
    page.leaf("img", "class", "view", "src", data, "alt", told);
    page.close().line();
  }
}
