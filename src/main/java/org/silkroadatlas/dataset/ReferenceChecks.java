package org.silkroadatlas.dataset;

import org.silkroadatlas.model.ItemKind;
import org.silkroadatlas.model.WordSuggestions;

/** Checks that every referenced record exists. */
final class ReferenceChecks {
  /** Finding the nearest id takes time, so there are no more suggestions after this many. */
  private static final int MOST_SUGGESTIONS = 50;

  private final Draft draft;
  private final Faults faults;
  private int suggestions;

  ReferenceChecks(Draft draft, Faults faults) {
    this.draft = draft;
    this.faults = faults;
  }

  void check() {
    for (var table : draft.tables()) {
      for (var row : table.rows()) {
        for (var reference : row.references()) {
          var target = draft.table(reference.kind());
          if (!target.isBroken() && !target.ids().contains(reference.id())) {
            dangling(row, reference, target);
          }
        }
      }
    }
  }

  private void dangling(Located<?> row, Located.Reference reference, RecordTable<?> target) {
    if (faults.isFull()) {
      return;
    }
    faults.add(
        row.file(),
        reference.line(),
        reference.column(),
        FaultKind.DANGLING,
        Faults.text("kind." + reference.kind().key()),
        Faults.quoted(reference.id()),
        mend(reference, target));
  }

  private String mend(Located.Reference reference, RecordTable<?> target) {
    var word = reference.kind() == ItemKind.COUNTRY ? "mend.add-country" : "mend.add";
    var add = Faults.text(word, target.file().fileName());
    if (++suggestions > MOST_SUGGESTIONS) {
      return add;
    }
    return WordSuggestions.suggest(reference.id(), target.ids())
        .map(near -> Faults.text("mend.did-you-mean", Faults.quoted(near)))
        .orElse(add);
  }
}
