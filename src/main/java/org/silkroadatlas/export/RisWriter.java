package org.silkroadatlas.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.Precision;

/** References as RIS, with the line ends that its description asks for. */
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
    reference.author().ifPresent(author -> tag(lines, "AU", author));
    tag(lines, "TI", reference.title());
    reference
        .date()
        .filter(date -> !date.earliest().equals(LocalDate.MIN))
        .ifPresent(
            date -> {
              tag(lines, "PY", Integer.toString(date.earliest().getYear()));
              tag(lines, "DA", day(date));
            });
    reference.place().ifPresent(place -> tag(lines, "CY", place));
    reference
        .container()
        .ifPresent(
            container ->
                tag(lines, reference.kind() == Reference.Kind.SOURCE ? "PB" : "T2", container));
    reference.url().ifPresent(url -> tag(lines, "UR", url));
    reference.accessed().ifPresent(day -> tag(lines, "Y2", day(day)));
    reference.language().ifPresent(language -> tag(lines, "LA", language));
    reference.note().ifPresent(note -> tag(lines, "N1", note));
    lines.append("ER  - ").append(END);
    return lines.toString();
  }

  private static void tag(StringBuilder lines, String tag, String value) {
    lines.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append(END);
  }

  /** Year, month and day between slashes; what is not known is left empty. */
  private static String day(Edtf date) {
    var first = date.earliest();
    return switch (date.precision()) {
      case DAY ->
          String.format(
              Locale.ROOT,
              "%04d/%02d/%02d/",
              first.getYear(),
              first.getMonthValue(),
              first.getDayOfMonth());
      case MONTH ->
          String.format(Locale.ROOT, "%04d/%02d//", first.getYear(), first.getMonthValue());
      default ->
          String.format(Locale.ROOT, "%04d///", first.getYear())
              + (date.precision() == Precision.YEAR ? "" : date);
    };
  }
}
