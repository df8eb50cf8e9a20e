package org.silkroadatlas.export;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.silkroadatlas.model.Named;

/** The file types of exports, chosen by file name extension. */
public enum ExportKind implements Named {
  /** A picture. */
  PNG("png", ".png"),
  /** A page with a picture, a handout or a worksheet. */
  PDF("pdf", ".pdf"),
  /** Slides for PowerPoint and LibreOffice. */
  PPTX("pptx", ".pptx"),
  /** A web page that works offline. */
  HTML("html", ".html"),
  /** A table of the records that spreadsheets open correctly with any settings. */
  XLSX("xlsx", ".xlsx"),
  /** A table of the records, for other programs. */
  CSV("csv", ".csv"),
  /** Events with a place, and routes. */
  GEOJSON("geojson", ".geojson"),
  /** A timeline for TimelineJS 3. */
  TIMELINE_JS("timelinejs", ".timelinejs.json"),
  /** The sources for citation processors. */
  CSL_JSON("csl-json", ".csl.json"),
  /** What the panes show. */
  JSON("json", ".json"),
  /** The sources for LaTeX. */
  BIBTEX("bib", ".bib"),
  /** The sources for reference managers. */
  RIS("ris", ".ris");

  private final String key;
  private final String ending;

  ExportKind(String key, String ending) {
    this.key = key;
    this.ending = ending;
  }

  @Override
  public String key() {
    return key;
  }

  /** The file name extension, with the dot. */
  public String ending() {
    return ending;
  }

  /** Whether drawing it needs JavaFX. */
  public boolean isDrawn() {
    return this == PNG || this == PDF || this == PPTX;
  }

  /** The type for a file name; the longest matching extension counts. */
  public static Optional<ExportKind> of(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> name.endsWith(kind.ending))
        .max(Comparator.comparingInt(kind -> kind.ending.length()));
  }

  /** All extensions as a list to show to users. */
  public static String endings() {
    return Arrays.stream(values()).map(ExportKind::ending).collect(Collectors.joining(", "));
  }
}
