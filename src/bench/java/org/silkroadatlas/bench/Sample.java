package org.silkroadatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measured times in milliseconds, or other measured values. */
final class Sample {
  private final List<Double> values = new ArrayList<>();

  /** Adds a time in nanoseconds. */
  void add(long nanos) {
    keep(nanos / 1e6);
  }

  /** Adds a value that is not a time. */
  void keep(double value) {
    values.add(value);
  }

  /** The number of values. */
  int size() {
    return values.size();
  }

  /** The quantile at a share; times are in milliseconds. */
  double at(double share) {
    var sorted = values.stream().sorted().toList();
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
  }

  /** As a JSON object. */
  String json() {
    return String.format(Locale.ROOT, "{\"p50\": %.2f, \"p95\": %.2f}", at(0.5), at(0.95));
  }
}
