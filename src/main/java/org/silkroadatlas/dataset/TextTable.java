package org.silkroadatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import org.silkroadatlas.model.LanguageTexts;
import org.silkroadatlas.model.TextOrigin;
import org.silkroadatlas.model.Translation;

/** The texts of one language as read from their file. */
final class TextTable {
  private final String language;
  private final List<Located<Translation>> rows = new ArrayList<>();

  TextTable(String language) {
    this.language = language;
  }

  String language() {
    return language;
  }

  /** All rows, in the order of the file. */
  List<Located<Translation>> rows() {
    return List.copyOf(rows);
  }

  /** Reads the texts from the document of the file. */
  void read(String label, Node document, Faults faults) {
    if (!(document instanceof Node.Arr array)) {
      wrongType(label, document, "want.records", faults);
      return;
    }
    for (var item : array.items()) {
      if (item instanceof Node.Obj object) {
        rows.add(
            Fields.located(label, object, TextTable::translation, Translation::record, faults));
      } else {
        wrongType(label, item, "want.record", faults);
      }
    }
  }

  private static void wrongType(String label, Node node, String want, Faults faults) {
    faults.add(
        label,
        node.line(),
        node.column(),
        FaultKind.WRONG_TYPE,
        label,
        node.describe(),
        Faults.text(want));
  }

  private static Translation translation(Fields fields) {
    return new Translation(
        fields.text("record"),
        fields.textsByName("text"),
        fields.choice("by", TextOrigin.class),
        fields.optionalDay("checked"));
  }

  /** Overlays the rows of another table, record by record. */
  void overlay(TextTable other) {
    var records = other.rows.stream().map(row -> row.value().record()).toList();
    rows.removeIf(row -> records.contains(row.value().record()));
    rows.addAll(other.rows);
  }

  LanguageTexts texts() {
    return new LanguageTexts(language, rows.stream().map(Located::value).toList());
  }
}
