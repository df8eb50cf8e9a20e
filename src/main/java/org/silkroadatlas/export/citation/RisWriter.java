package org.silkroadatlas.export.citation;

import java.util.List;
import java.util.stream.Collectors;

/** References as RIS, with the line breaks that its specification requires. */
final class RisWriter {
  private static final String END = "\r\n";

  private RisWriter() {}

  static String write(List<Reference> references) {
    return references.stream().map(RisWriter::entry).collect(Collectors.joining(END));
  }

  private static String entry(Reference reference) {
    var lines = new StringBuilder();
    tag(lines, "TY", reference.kind().ris());
    tag(lines, "ID", reference.key());
    reference.author().ifPresent(author -> tag(lines, "AU", name(author)));
    tag(lines, "TI", reference.title());
    reference
        .date()
        .map(CitationDate::new)
        .ifPresent(
            date -> {
              date.year().ifPresent(year -> tag(lines, "PY", Integer.toString(year)));
              tag(lines, "DA", date.ris());
            });
    reference.place().ifPresent(place -> tag(lines, "CY", place));
    reference
        .container()
        .ifPresent(
            container ->
                tag(lines, reference.kind() == Reference.Kind.SOURCE ? "PB" : "T2", container));
    reference.url().ifPresent(url -> tag(lines, "UR", url));
    reference.accessed().ifPresent(day -> tag(lines, "Y2", new CitationDate(day).ris()));
    reference.language().ifPresent(language -> tag(lines, "LA", language));
    reference.note().ifPresent(note -> tag(lines, "N1", note));
    lines.append("ER  - ").append(END);
    return lines.toString();
  }

  /** RIS splits names at commas, so commas in the name of an organisation become dashes. */
  private static String name(Author author) {
    return switch (author) {
      case Author.Person person -> person.inverted();
      case Author.Whole body -> body.name().replaceAll("\\s*,\\s*", " – ");
    };
  }

  private static void tag(StringBuilder lines, String tag, String value) {
    lines.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append(END);
  }
}
