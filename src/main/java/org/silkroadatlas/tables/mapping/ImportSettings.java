package org.silkroadatlas.tables.mapping;

/**
 * The defaults for all rows of a table.
 *
 * @param source the title of the source
 * @param format the name of the format or own group of events
 * @param language the language code for suggested names
 */
public record ImportSettings(String source, String format, String language) {

  /** The settings for a file name. */
  public static ImportSettings of(String fileName, String language) {
    var name = fileName.replaceFirst("\\.[A-Za-z]{2,7}$", "").replace('_', ' ').strip();
    return new ImportSettings(fileName, name.isEmpty() ? fileName : name, language);
  }
}
