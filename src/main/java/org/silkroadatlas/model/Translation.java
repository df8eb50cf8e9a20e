package org.silkroadatlas.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.time.Edtf;

/**
 * The texts of a record in one language.
 *
 * @param record kind and id of the record, such as {@code event:ots-summit-2022-samarkand}
 * @param text texts by field; fields inside a list are written with their position, such as {@code
 *     steps/0/caption}
 * @param by who made them
 * @param checked the day on which someone who reads the language checked them
 */
public record Translation(
    String record, Map<String, String> text, TextOrigin by, Optional<Edtf> checked) {

  /** Copies the map. */
  public Translation {
    text = Collections.unmodifiableMap(new LinkedHashMap<>(text));
  }

  /** Whether the texts must be marked as unchecked. */
  public boolean isUnchecked() {
    return checked.isEmpty() && by == TextOrigin.MACHINE;
  }
}
