package org.silkroadatlas.coordination;

import org.silkroadatlas.model.RecordTexts;
import org.silkroadatlas.query.CoverageReport;
import org.silkroadatlas.query.RecordWords;

/** The sentence that says what a count, a chart or a table is based on. */
public record CoverageLine(Messages messages, RecordWords words) {

  /**
   * Says whether the dataset holds all of something or a selection, how many it holds and, where
   * known, how many there should be.
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

  /** How many the dataset holds in the years for which the expected number is known. */
  private static int known(CoverageReport report) {
    return report.held().entrySet().stream()
        .filter(it -> report.coverage().expected().containsKey(Integer.toString(it.getKey())))
        .mapToInt(it -> it.getValue())
        .sum();
  }
}
