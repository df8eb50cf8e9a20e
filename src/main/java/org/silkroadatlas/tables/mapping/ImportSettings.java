package org.silkroadatlas.tables.mapping;

/**
 * What holds for all rows of a table that do not say otherwise.
 *
 * @param source the title of the source
 * @param format the name of the format, or of the own group, that events go to
 * @param language the code of the language in which names are suggested
 */
public record ImportSettings(String source, String format, String language) {

  /** Settings by the name of a file. */
  public static ImportSettings of(String fileName, String language) {
    var name = fileName.replaceFirst("\\.[A-Za-z]{2,7}$", "").replace('_', ' ').strip();
    return new ImportSettings(fileName, name.isEmpty() ? fileName : name, language);
  }
}
