package org.silkroadatlas.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.silkroadatlas.time.Edtf;
import org.silkroadatlas.time.EdtfInterval;
import org.silkroadatlas.time.Precision;

/** References as sentences in English, for a footnote or a list at the end of an essay. */
final class PlainReferences {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private PlainReferences() {}

  static String write(List<Reference> references) {
    return references.stream().map(PlainReferences::sentence).collect(Collectors.joining("\n"));
  }

  private static String sentence(Reference reference) {
    var text = new StringBuilder();
    reference.author().ifPresent(author -> text.append(author).append(": "));
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
    if (date instanceof EdtfInterval && isKnown(date)) {
      return one(date, date.earliest()) + " – " + one(date, date.latest());
    }
    return isKnown(date)
        ? (date.isApproximate() ? "about " : "") + one(date, date.earliest())
        : date.toString();
  }

  private static boolean isKnown(Edtf date) {
    return !date.earliest().equals(LocalDate.MIN) && !date.latest().equals(LocalDate.MAX);
  }

  private static String one(Edtf date, LocalDate day) {
    return switch (date.precision()) {
      case DAY -> DAY.format(day);
      case MONTH, SEASON -> DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH).format(day);
      default ->
          date.precision() == Precision.YEAR ? Integer.toString(day.getYear()) : date.toString();
    };
  }
}
