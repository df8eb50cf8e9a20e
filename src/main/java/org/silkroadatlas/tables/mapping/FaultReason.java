package org.silkroadatlas.tables.mapping;

import org.silkroadatlas.model.Named;

/** What can be wrong with a cell. */
public enum FaultReason implements Named {
  /** A formula that came to nothing. */
  FORMULA("formula", true),
  /** No date where one is needed. */
  NO_DATE("no-date", true),
  /** Nothing that reads as a date. */
  BAD_DATE("bad-date", true),
  /** A day that is in no calendar. */
  NO_SUCH_DAY("no-such-day", true),
  /** It ends before it begins. */
  BACKWARDS("backwards", true),
  /** No title where one is needed. */
  NO_TITLE("no-title", true),
  /** A country that nobody knows. */
  BAD_COUNTRY("bad-country", true),
  /** A country that is needed. */
  NO_COUNTRY("no-country", true),
  /** No number of degrees. */
  BAD_DEGREES("bad-degrees", true),
  /** Latitude and longitude can only be the wrong way round. */
  DEGREES_OUTSIDE("degrees-outside", true),
  /** Not an event, agreement, quote, figure or place. */
  BAD_RECORD("bad-record", true),
  /** No number where one is needed. */
  BAD_NUMBER("bad-number", true),
  /** A number without a unit. */
  NO_UNIT("no-unit", true),
  /** A quote without words. */
  NO_WORDS("no-words", true),
  /** A quote without a speaker. */
  NO_SPEAKER("no-speaker", true),
  /** A line or an area, not a point. */
  NO_POINT("no-point", true),
  /** A format that the atlas has. */
  KNOWN_FORMAT("known-format", true),
  /** More letters than have room. */
  TOO_LONG("too-long", true),
  /** A place that nobody knows: the row is taken, but is not on the map. */
  UNKNOWN_PLACE("unknown-place", false),
  /** Several places of that name: the likeliest is taken. */
  SEVERAL_PLACES("several-places", false),
  /** Latitude and longitude seem to be the wrong way round. */
  SWAPPED("swapped", false),
  /** The point lies in another country than the one that is named. */
  OUTSIDE_COUNTRY("outside-country", false),
  /** The day could be the month. */
  DAY_OR_MONTH("day-or-month", false),
  /** A word for a sort, rank or status that is not known. */
  UNKNOWN_WORD("unknown-word", false),
  /** No web address. */
  BAD_LINK("bad-link", false),
  /** The same as another row, and therefore left out. */
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

  /** Whether the row cannot be taken before it is mended. */
  public boolean stops() {
    return stops;
  }
}
