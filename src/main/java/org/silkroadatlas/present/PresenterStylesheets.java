package org.silkroadatlas.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The style sheets of presenter mode: those of the atlas and an additional one. */
final class PresenterStylesheets {
  private static final String OWN =
      Objects.requireNonNull(
              PresenterStylesheets.class.getResource("/org/silkroadatlas/styles/present.css"))
          .toExternalForm();

  private PresenterStylesheets() {}

  static List<String> of(Appearance look) {
    var sheets = new ArrayList<>(look.sheets());
    sheets.add(OWN);
    return sheets;
  }
}
