package org.silkroadatlas.dataset;

import java.util.List;
import org.silkroadatlas.model.Basis;
import org.silkroadatlas.model.Checked;
import org.silkroadatlas.model.Confidence;
import org.silkroadatlas.model.ItemKind;

/** Reads the evidence for records from the records' own fields. */
final class BasisRecords {
  private static final int LONGEST_ESSAY = 400;

  private BasisRecords() {}

  static Basis basis(Fields fields) {
    var sources = fields.sources();
    var checked = fields.optionalObject("checked", part -> checked(part, sources));
    return new Basis(
        fields.optionalText("essay", LONGEST_ESSAY),
        fields.choice("confidence", usual(checked.isPresent())),
        checked,
        fields.optionalText("note"),
        sources);
  }

  /** The confidence of a record that does not state it. */
  static Confidence usual(boolean isChecked) {
    return isChecked ? Confidence.VERIFIED : Confidence.UNCHECKED;
  }

  private static Checked checked(Fields fields, List<String> sources) {
    return new Checked(
        fields.day("day"),
        fields.refsAmong(sources, "read", ItemKind.SOURCE, FaultKind.READ_ELSEWHERE),
        fields.optionalText("found"));
  }
}
