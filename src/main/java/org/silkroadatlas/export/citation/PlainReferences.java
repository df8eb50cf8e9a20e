package org.silkroadatlas.export.citation;

import java.util.List;
import java.util.stream.Collectors;
import org.silkroadatlas.time.Edtf;

/** References as sentences in English, for footnotes and bibliographies. */
final class PlainReferences {
  private PlainReferences() {}

  static String write(List<Reference> references) {
    return references.stream().map(PlainReferences::sentence).collect(Collectors.joining("\n"));
  }

  private static String sentence(Reference reference) {
    var text = new StringBuilder();
    reference.author().ifPresent(author -> text.append(author.name()).append(": "));
    var isQuote = reference.kind() == Reference.Kind.QUOTE;
    text.append(isQuote ? "“" : "").append(reference.title()).append(isQuote ? "”" : "");
    reference.note().ifPresent(note -> text.append(isQuote ? " " : ", ").append(note));
    reference.place().ifPresent(place -> text.append(", ").append(place));
    reference.date().ifPresent(date -> text.append(", ").append(words(date)));
    text.append(". ");
    var isRecord = reference.kind() != Reference.Kind.SOURCE;
    reference
        .container()
        .ifPresent(in -> text.append(isRecord ? "In: " : "").append(in).append(". "));
    reference.url().ifPresent(url -> text.append(url).append(". "));
    reference.accessed().ifPresent(day -> text.append("Read on ").append(words(day)).append(". "));
    return text.toString().strip();
  }

  private static String words(Edtf date) {
    return new CitationDate(date).words();
  }
}
