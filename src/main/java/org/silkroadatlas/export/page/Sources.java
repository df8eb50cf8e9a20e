package org.silkroadatlas.export.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.silkroadatlas.coordination.Messages;
import org.silkroadatlas.model.Source;
import org.silkroadatlas.query.DatasetIndex;

/** The sources of a handout, numbered in the order in which they are first cited. */
final class Sources {
  private final DatasetIndex index;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Sources(DatasetIndex index) {
    this.index = index;
  }

  /** The numbers of sources in brackets. */
  String marks(List<String> ids) {
    return ids.isEmpty()
        ? ""
        : ids.stream()
            .map(id -> numbers.computeIfAbsent(id, i -> numbers.size() + 1))
            .sorted()
            .map(number -> Integer.toString(number))
            .collect(Collectors.joining(", ", "[", "]"));
  }

  List<Source> numbered() {
    return numbers.keySet().stream().map(index::source).toList();
  }

  List<Entry> entries(PageStyle style, Messages messages) {
    var entries = new ArrayList<Entry>();
    for (var source : numbered()) {
      var blocks = new ArrayList<Block>();
      var publisher = source.publisher().map(name -> ". " + name).orElse("");
      var seen =
          source
              .seen()
              .map(day -> ". " + messages.get("export.seen", messages.date(day)))
              .orElse("");
      blocks.add(new Block(source.title() + publisher + seen, style.text, 8, PageStyle.INK));
      source
          .url()
          .ifPresent(
              url -> blocks.add(new Block(url, style.text, 7, PageStyle.ACCENT, source.url())));
      entries.add(new Entry("[" + (entries.size() + 1) + "]", blocks));
    }
    return entries;
  }
}
