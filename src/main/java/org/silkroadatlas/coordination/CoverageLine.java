package org.silkroadatlas.coordination;

import org.silkroadatlas.model.RecordTexts;
import org.silkroadatlas.query.CoverageReport;
import org.silkroadatlas.query.RecordWords;

/** The line that says what a count, a chart or a table rests on. */
public record CoverageLine(Messages messages, RecordWords words) {

  /**
   * That the dataset holds all or a selection of something, with how many it holds and, where that
   * is known, how many there should be.
   */
  public String of(CoverageReport report) {
    var coverage = report.coverage();
    var title = words.text(RecordTexts.key(coverage), "title", coverage.title()).text();
    var line = messages.get("names.coverage." + coverage.aim().key(), title);
    var expected = report.expected();
    return expected.isEmpty()
        ? line
        : line + " · " + messages.get("names.coverage.expected", known(report), expected.get());
  }

  /** How many the dataset holds in the years of which the number is known. */
  private static int known(CoverageReport report) {
    return report.held().entrySet().stream()
        .filter(it -> report.coverage().expected().containsKey(Integer.toString(it.getKey())))
        .mapToInt(it -> it.getValue())
        .sum();
  }
}
