package org.silkroadatlas.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.silkroadatlas.time.YearRange;

/**
 * What a dataset aims to hold, so that nobody takes a selection for a count.
 *
 * @param id unique among its kind, never changed once released
 * @param title what it aims to hold, one English sentence
 * @param kinds the kinds of events it speaks of; all if none is named
 * @param levels the levels of events it speaks of; all if none is named
 * @param formats ids of the formats it speaks of; all if none is named
 * @param participants whose events it speaks of
 * @param years the years it speaks of
 * @param aim whether all of them or a selection
 * @param expected by year, how many there should be where a published count is known
 * @param note a remark for the reader
 * @param sources ids of the sources of what is expected
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
