package org.silkroadatlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.time.YearRange;

/**
 * What a dataset aims to hold, so that a selection is not mistaken for a full count.
 *
 * @param id unique within its kind; never changes once released
 * @param title what it aims to hold, one English sentence
 * @param kinds the kinds of events it covers; empty means all
 * @param levels the levels of events it covers; empty means all
 * @param formats ids of the formats it covers; empty means all
 * @param participants whose events it covers
 * @param years the years it covers
 * @param aim whether all of them or a selection
 * @param expected how many there should be by year, where a published count is known
 * @param note a note for the reader
 * @param sources ids of the sources of the expected numbers
 */
public record Coverage(
    String id,
    String title,
    List<EventKind> kinds,
    List<Level> levels,
    List<String> formats,
    CoverageOf participants,
    YearRange years,
    CoverageAim aim,
    Map<String, Integer> expected,
    Optional<String> note,
    List<String> sources) {

  /** Copies the lists. */
  public Coverage {
    kinds = List.copyOf(kinds);
    levels = List.copyOf(levels);
    formats = List.copyOf(formats);
    expected = Map.copyOf(expected);
    sources = List.copyOf(sources);
  }
}
