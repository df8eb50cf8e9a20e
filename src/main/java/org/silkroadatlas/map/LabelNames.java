package org.silkroadatlas.map;

import java.util.Locale;
import org.silkroadatlas.coordination.Messages;

/** Names of countries, also of those that the dataset does not know. */
final class LabelNames {
  private LabelNames() {}

  static String of(String id, MapContents contents, Messages messages) {
    return contents.index().hasCountry(id)
        ? contents.index().country(id).name(messages.locale().getLanguage())
        : Locale.of("", id).getDisplayCountry(messages.locale());
  }
}
