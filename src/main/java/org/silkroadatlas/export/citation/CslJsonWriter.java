package org.silkroadatlas.export.citation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** References as CSL-JSON, for Zotero and citation processors. */
final class CslJsonWriter {
  private CslJsonWriter() {}

  static String write(List<Reference> references) {
    return JsonMapper.shared()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(references.stream().map(CslJsonWriter::entry).toList());
  }

  private static Map<String, String> name(Author author) {
    var name = new LinkedHashMap<String, String>();
    switch (author) {
      case Author.Person person -> {
        name.put("family", person.family());
        name.put("given", person.given());
      }
      case Author.Whole body -> name.put("literal", body.name());
    }
    return name;
  }

  private static Map<String, Object> entry(Reference reference) {
    var entry = new LinkedHashMap<String, Object>();
    entry.put("id", reference.key());
    entry.put("type", reference.kind().csl());
    entry.put("title", reference.title());
    reference.author().ifPresent(author -> entry.put("author", List.of(name(author))));
    var isSource = reference.kind() == Reference.Kind.SOURCE;
    reference
        .container()
        .ifPresent(container -> entry.put(isSource ? "publisher" : "container-title", container));
    reference.date().ifPresent(date -> entry.put("issued", new CitationDate(date).csl()));
    reference.place().ifPresent(place -> entry.put("event-place", place));
    reference.url().ifPresent(url -> entry.put("URL", url));
    reference.accessed().ifPresent(day -> entry.put("accessed", new CitationDate(day).csl()));
    reference.language().ifPresent(language -> entry.put("language", language));
    reference.note().ifPresent(note -> entry.put("note", note));
    return entry;
  }
}
