package org.silkroadatlas.export.citation;

import java.util.Map;
import java.util.Optional;

/** The language names of babel and polyglossia, and therefore biblatex. */
final class BiblatexLanguages {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("en", "english"),
          Map.entry("ru", "russian"),
          Map.entry("kk", "kazakh"),
          Map.entry("tk", "turkmen"),
          Map.entry("az", "azerbaijani"),
          Map.entry("tr", "turkish"),
          Map.entry("zh", "chinese"),
          Map.entry("de", "german"),
          Map.entry("fr", "french"),
          Map.entry("es", "spanish"),
          Map.entry("it", "italian"),
          Map.entry("hu", "hungarian"),
          Map.entry("pl", "polish"),
          Map.entry("uk", "ukrainian"),
          Map.entry("ka", "georgian"),
          Map.entry("hy", "armenian"),
          Map.entry("fa", "persian"),
          Map.entry("ar", "arabic"),
          Map.entry("ja", "japanese"),
          Map.entry("ko", "korean"));

  private BiblatexLanguages() {}

  /**
   * The name of a language; empty if it is not known, since a wrong one aborts a LaTeX run.
   *
   * @param code BCP 47 code
   */
  static Optional<String> name(String code) {
    var dash = code.indexOf('-');
    return Optional.ofNullable(NAMES.get(dash < 0 ? code : code.substring(0, dash)));
  }
}
