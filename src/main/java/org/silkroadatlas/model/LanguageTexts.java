package org.silkroadatlas.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The texts of a dataset in one language.
 *
 * @param language BCP 47 code
 * @param translations one per record, or several if its texts have several authors
 */
public record LanguageTexts(String language, List<Translation> translations) {

  /** Copies the list. */
  public LanguageTexts {
    translations = List.copyOf(translations);
  }

  /** The translations by record. */
  public Map<String, List<Translation>> byRecord() {
    return translations.stream().collect(Collectors.groupingBy(Translation::record));
  }
}
