package org.silkroadatlas.tables.mapping;

import org.silkroadatlas.model.Named;

/** What a column of a table is about. The key is that of {@code table-words.txt}. */
public enum ColumnMeaning implements Named {
  /** Whether the row is an event, an agreement, a quote, a figure or a place. */
  RECORD("kind"),
  /** When it was, or when it began. */
  DATE("date"),
  /** When it ended. */
  END("end"),
  /** The year alone. */
  YEAR("year"),
  /** The month alone. */
  MONTH("month"),
  /** The day of the month alone. */
  DAY("day"),
  /** The year in which it ended. */
  END_YEAR("endyear"),
  /** The month in which it ended. */
  END_MONTH("endmonth"),
  /** The day of the month on which it ended. */
  END_DAY("endday"),
  /** What it is called. */
  TITLE("title"),
  /** What there is to say. */
  SUMMARY("summary"),
  /** Where it was. */
  PLACE("place"),
  /** The country in which the place lies. */
  PLACE_COUNTRY("placecountry"),
  /** Degrees north. */
  LATITUDE("latitude"),
  /** Degrees east. */
  LONGITUDE("longitude"),
  /** Latitude and longitude in one cell. */
  COORDINATES("coordinates"),
  /** Who took part. */
  COUNTRIES("countries"),
  /** The other side of a figure. */
  COUNTERPART("counterpart"),
  /** The organisation, series or group: its lane of the timeline. */
  FORMAT("format"),
  /** The partner direction of a format. */
  VECTOR("vector"),
  /** The colour of a new direction. */
  COLOUR("colour"),
  /** What sort of event or agreement it is. */
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
  /** The number. */
  VALUE("value"),
  /** Its unit. */
  UNIT("unit"),
  /** Where it is from. */
  SOURCE("source"),
  /** The address of the source. */
  LINK("link"),
  /** A remark. */
  NOTE("note"),
  /** A name of the row that never changes. */
  ID("id"),
  /** Nothing that the atlas has a place for. */
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
