package org.silkroadatlas.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfInterval;
import org.silkroadatlas.time.Precision;
import tools.jackson.databind.json.JsonMapper;

/** References as CSL-JSON, as Zotero and citation processors read it. */
final class CslJsonWriter {
  private CslJsonWriter() {}

  static String write(List<Reference> references) {
    return JsonMapper.shared()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(references.stream().map(CslJsonWriter::entry).toList());
  }

  private static Map<String, Object> entry(Reference reference) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("id", reference.key());
    entry.put("type", reference.kind().csl());
    entry.put("title", reference.title());
    reference.author().ifPresent(author -> entry.put("author", List.of(Map.of("literal", author))));
    var isSource = reference.kind() == Reference.Kind.SOURCE;
    reference
        .container()
        .ifPresent(container -> entry.put(isSource ? "publisher" : "container-title", container));
    reference
        .date()
        .filter(CslJsonWriter::isBounded)
        .ifPresent(date -> entry.put("issued", date(date)));
    reference.place().ifPresent(place -> entry.put("event-place", place));
    reference.url().ifPresent(url -> entry.put("URL", url));
    reference.accessed().ifPresent(day -> entry.put("accessed", date(day)));
    reference.language().ifPresent(language -> entry.put("language", language));
    reference.note().ifPresent(note -> entry.put("note", note));
    return entry;
  }

  private static boolean isBounded(Edtf date) {
    return !date.earliest().equals(LocalDate.MIN);
  }

  private static Map<String, Object> date(Edtf date) {
    var parts = new ArrayList<List<Integer>>();
    parts.add(parts(date.earliest(), date.precision()));
    if (date instanceof EdtfInterval && !date.latest().equals(LocalDate.MAX)) {
      parts.add(parts(date.latest(), date.precision()));
    }
    var written = new LinkedHashMap<String, Object>();
    written.put("date-parts", parts);
    if (date.isApproximate() || date.isUncertain()) {
      written.put("circa", true);
    }
    return written;
  }

  private static List<Integer> parts(LocalDate day, Precision precision) {
    return switch (precision) {
      case DAY -> List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      case MONTH -> List.of(day.getYear(), day.getMonthValue());
      default -> List.of(day.getYear());
    };
  }
}
