package org.silkroadatlas.tables.mapping;

import org.silkroadatlas.model.Named;

/** The meaning of a column. The key is that of {@code table-words.txt}. */
public enum ColumnMeaning implements Named {
  /** The kind of record: event, agreement, quote, figure or place. */
  RECORD("kind"),
  /** The date, or the start date. */
  DATE("date"),
  /** The end date. */
  END("end"),
  /** Only the year. */
  YEAR("year"),
  /** Only the month. */
  MONTH("month"),
  /** Only the day of the month. */
  DAY("day"),
  /** The year of the end. */
  END_YEAR("endyear"),
  /** The month of the end. */
  END_MONTH("endmonth"),
  /** The day of the month of the end. */
  END_DAY("endday"),
  /** The title. */
  TITLE("title"),
  /** The summary. */
  SUMMARY("summary"),
  /** The place. */
  PLACE("place"),
  /** The country of the place. */
  PLACE_COUNTRY("placecountry"),
  /** Degrees north. */
  LATITUDE("latitude"),
  /** Degrees east. */
  LONGITUDE("longitude"),
  /** Latitude and longitude in one cell. */
  COORDINATES("coordinates"),
  /** The participants. */
  COUNTRIES("countries"),
  /** The other side of a figure. */
  COUNTERPART("counterpart"),
  /** The organisation, series or group, which is its lane on the timeline. */
  FORMAT("format"),
  /** The partner direction of a format. */
  VECTOR("vector"),
  /** The colour of a new vector. */
  COLOUR("colour"),
  /** The kind of event or agreement. */
  TYPE("type"),
  /** The rank of those who met. */
  LEVEL("level"),
  /** Whether it took place. */
  STATUS("status"),
  /** Who said it. */
  SPEAKER("speaker"),
  /** The speaker's office. */
  OFFICE("office"),
  /** The words that were said. */
  QUOTE("quote"),
  /** The number of a figure. */
  VALUE("value"),
  /** Its unit. */
  UNIT("unit"),
  /** The source. */
  SOURCE("source"),
  /** The address of the source. */
  LINK("link"),
  /** A note. */
  NOTE("note"),
  /** A permanent identifier of the row. */
  ID("id"),
  /** Not used by the atlas. */
  IGNORE("ignore");

  private final String key;

  ColumnMeaning(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
