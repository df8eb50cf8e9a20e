package org.silkroadatlas.geo;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed on first use, once. Safe for several threads; those that come while it is being
 * computed wait. A failure is not kept: the next call tries again.
 */
final class Lazy<T> {
  private final Supplier<T> source;
  private volatile @Nullable T value;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  T get() {
    T present = value;
    return present != null ? present : compute();
  }

  boolean isReady() {
    return value != null;
  }

  private synchronized T compute() {
    T present = value;
    if (present == null) {
      present = source.get();
      value = present;
    }
    return present;
  }
}
