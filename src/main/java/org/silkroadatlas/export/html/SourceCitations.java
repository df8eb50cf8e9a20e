package org.silkroadatlas.export.html;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sources of a page, numbered in the order in which they are first cited. */
final class SourceCitations {
  private final PageWords words;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  SourceCitations(PageWords words) {
    this.words = words;
  }

  /** Writes the numbers of sources as links to them. */
  void write(MarkupWriter page, Collection<String> ids) {
    if (ids.isEmpty()) {
      return;
    }
    page.text(" ").open("span", "class", "src");
    for (var id : ids) {
      var number = numbers.computeIfAbsent(id, _ -> numbers.size() + 1);
      page.element("a", "[" + number + "]", "href", "#s" + number).text(" ");
    }
    page.close();
  }

  /** Writes all sources that were cited. */
  void list(MarkupWriter page) {
    page.open("ol", "class", "sources");
    numbers.forEach((id, number) -> source(page, id, number));
    page.close();
  }

  private void source(MarkupWriter page, String id, int number) {
    var source = words.index().source(id);
    page.open("li", "id", "s" + number).element("cite", source.title(), "lang", source.language());
    source.publisher().ifPresent(name -> page.text(". " + name));
    source.seen().ifPresent(day -> page.text(". " + words.get("export.seen", words.date(day))));
    source
        .url()
        .ifPresent(
            url ->
                page.text(" ")
                    .element("a", url, "class", "url", "href", url, "rel", "noopener noreferrer"));
    page.close().line();
  }
}
