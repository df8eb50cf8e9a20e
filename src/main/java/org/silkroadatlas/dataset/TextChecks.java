package org.silkroadatlas.dataset;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.silkroadatlas.model.RecordTexts;
import org.silkroadatlas.model.Translation;

/**
 * Checks that texts in other languages belong to fields of records, each only once, and are no
 * placeholders. All findings are warnings, since the record can be shown in English.
 */
final class TextChecks {
  /** Patterns of placeholders in translations; nothing here is unfinished. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\s*(?:TODO|TBD|FIXME|X{3,}|\\?+|[-–—]+|\\.{3}|…|n/?a|lorem ipsum.*)\\s*|.*\\{\\d+}.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Map<String, Map<String, String>> records;
  private final Faults faults;

  private TextChecks(Map<String, Map<String, String>> records, Faults faults) {
    this.records = records;
    this.faults = faults;
  }

  /** Reports the faults in the texts of a draft that has no others. */
  static void check(Draft draft, Faults faults) {
    if (draft.texts.isEmpty()) {
      return;
    }
    var checks = new TextChecks(RecordTexts.of(draft.toDataset()), faults);
    for (var table : draft.texts.values()) {
      var told = new HashSet<String>();
      for (var row : table.rows()) {
        checks.check(row, told);
      }
    }
  }

  private void check(Located<Translation> row, Set<String> told) {
    var fields = records.get(row.value().record());
    if (fields == null) {
      warn(row, row.at("record"), FaultKind.TEXT_OF_NOTHING, Faults.quoted(row.value().record()));
      return;
    }
    if (!(row.at("text") instanceof Node.Obj object)) {
      return;
    }
    row.value()
        .text()
        .forEach(
            (field, text) -> {
              var at = object.fields().get(field);
              var node = at == null ? row.node() : at.value();
              if (!fields.containsKey(field)) {
                var known = String.join(", ", fields.keySet());
                warn(row, node, FaultKind.TEXT_OF_NO_FIELD, Faults.quoted(field), known);
              } else if (!told.add(row.value().record() + " " + field)) {
                warn(row, node, FaultKind.TEXT_TWICE, Faults.quoted(field));
              } else if (PLACEHOLDER.matcher(text).matches()) {
                warn(row, node, FaultKind.PLACEHOLDER, Faults.quoted(text));
              }
            });
  }

  private void warn(Located<Translation> row, Node at, FaultKind kind, Object... details) {
    faults.warn(row.file(), at.line(), at.column(), kind, details);
  }
}
