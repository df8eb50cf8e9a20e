package org.silkroadatlas.model;

import java.util.Arrays;
import java.util.Optional;

/** A constant with a name used in the dataset, in state lines and in style classes. */
public interface Named {

  /** The name, in lower-case ASCII letters and hyphens. */
  String key();

  /** The constant of an enumeration with a given key. */
  static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String key) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.key().equals(key)).findFirst();
  }
}
