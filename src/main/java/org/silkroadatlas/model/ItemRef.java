package org.silkroadatlas.model;

/**
 * A reference to one record, written {@code event:ots-summit-2022-samarkand}.
 *
 * @param kind the kind of record
 * @param id its id, unique within its kind
 */
public record ItemRef(ItemKind kind, String id) implements Comparable<ItemRef> {

  /**
   * Reads a reference.
   *
   * @throws IllegalArgumentException if the kind is missing or unknown; whether the record exists
   *     is not checked
   */
  public static ItemRef parse(String text) {
    var colon = text.indexOf(':');
    if (colon < 1 || colon == text.length() - 1) {
      throw new IllegalArgumentException(
          "\"" + text + "\" does not name a record; write its kind and id, such as country:KZ");
    }
    var kind = text.substring(0, colon);
    return new ItemRef(
        Named.find(ItemKind.class, kind)
            .orElseThrow(
                () -> new IllegalArgumentException("\"" + kind + "\" is not a kind of record")),
        text.substring(colon + 1));
  }

  /** The reference to a country. */
  public static ItemRef country(String id) {
    return new ItemRef(ItemKind.COUNTRY, id);
  }

  /** The reference to a format. */
  public static ItemRef format(String id) {
    return new ItemRef(ItemKind.FORMAT, id);
  }

  /** The reference to an event. */
  public static ItemRef event(String id) {
    return new ItemRef(ItemKind.EVENT, id);
  }

  @Override
  public int compareTo(ItemRef other) {
    var byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return kind.key() + ":" + id;
  }
}
