package org.silkroadatlas.model;

/** The kinds of records that can be referenced, selected and cited. */
public enum ItemKind implements Named {
  COUNTRY("country"),
  PLACE("place"),
  PERSON("person"),
  FORMAT("format"),
  MEMBERSHIP("membership"),
  EVENT("event"),
  AGREEMENT("agreement"),
  QUOTE("quote"),
  FIGURE("figure"),
  ROUTE("route"),
  SOURCE("source");

  private final String key;

  ItemKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
