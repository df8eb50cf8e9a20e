package org.silkroadatlas.tables.mapping;

import org.silkroadatlas.model.Named;

/** The possible faults of a cell. */
public enum FaultReason implements Named {
  /** A formula with an error. */
  FORMULA("formula", true),
  /** A missing date. */
  NO_DATE("no-date", true),
  /** A text that is not a date. */
  BAD_DATE("bad-date", true),
  /** A day that does not exist. */
  NO_SUCH_DAY("no-such-day", true),
  /** An end before the beginning. */
  BACKWARDS("backwards", true),
  /** A missing title. */
  NO_TITLE("no-title", true),
  /** An unknown country. */
  BAD_COUNTRY("bad-country", true),
  /** A missing country. */
  NO_COUNTRY("no-country", true),
  /** A text that is not in degrees. */
  BAD_DEGREES("bad-degrees", true),
  /** Latitude and longitude are swapped: no other reading is possible. */
  DEGREES_OUTSIDE("degrees-outside", true),
  /** Not an event, agreement, quote, figure or place. */
  BAD_RECORD("bad-record", true),
  /** A missing number. */
  BAD_NUMBER("bad-number", true),
  /** A number without a unit. */
  NO_UNIT("no-unit", true),
  /** A quote without words. */
  NO_WORDS("no-words", true),
  /** A quote without a speaker. */
  NO_SPEAKER("no-speaker", true),
  /** A line or an area, not a point. */
  NO_POINT("no-point", true),
  /** A format that is already in the atlas. */
  KNOWN_FORMAT("known-format", true),
  /** A text that is too long. */
  TOO_LONG("too-long", true),
  /** An unknown place: the row is imported, but not shown on the map. */
  UNKNOWN_PLACE("unknown-place", false),
  /** Several places with the name: the most likely one is used. */
  SEVERAL_PLACES("several-places", false),
  /** Latitude and longitude are probably swapped. */
  SWAPPED("swapped", false),
  /** A point in a different country than the given one. */
  OUTSIDE_COUNTRY("outside-country", false),
  /** A date whose day and month could be swapped. */
  DAY_OR_MONTH("day-or-month", false),
  /** An unknown word for a kind, rank or status. */
  UNKNOWN_WORD("unknown-word", false),
  /** A text that is not a web address. */
  BAD_LINK("bad-link", false),
  /** A duplicate of another row, which is left out. */
  REPEATED("repeated", false);

  private final String key;
  private final boolean stops;

  FaultReason(String key, boolean stops) {
    this.key = key;
    this.stops = stops;
  }

  @Override
  public String key() {
    return key;
  }

  /** Whether the row cannot be imported before this is fixed. */
  public boolean stops() {
    return stops;
  }
}
