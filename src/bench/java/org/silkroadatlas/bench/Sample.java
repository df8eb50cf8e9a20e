package org.silkroadatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measured times in milliseconds. */
final class Sample {
  private final List<Double> times = new ArrayList<>();

  /** Adds a time in nanoseconds. */
  void add(long nanos) {
    times.add(nanos / 1e6);
  }

  /** How many there are. */
  int size() {
    return times.size();
  }

  /** The time that a share of all do not exceed, in milliseconds. */
  double at(double share) {
    var sorted = times.stream().sorted().toList();
    return sorted.isEmpty()
        ? 0
        : sorted.get((int) Math.min(sorted.size() - 1, share * sorted.size()));
  }

  /** As a JSON object. */
  String json() {
    return String.format(Locale.ROOT, "{\"p50\": %.2f, \"p95\": %.2f}", at(0.5), at(0.95));
  }
}
