package org.silkroadatlas.geo;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed once, on first use. Thread-safe; other threads wait while it is being computed.
 * A failure is not cached: the next call tries again.
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
