package org.silkroadatlas.tables.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.silkroadatlas.geo.BackgroundPlace;
import org.silkroadatlas.geo.LonLat;

/** Capitals and large cities in parts of the world whose towns are not on the base map. */
final class WorldTowns {
  private static final String FILE = "/org/silkroadatlas/data/search/capitals.txt";

  private WorldTowns() {}

  /** The towns, in the order of the file. */
  static List<BackgroundPlace> bundled() {
    try (InputStream stream = Objects.requireNonNull(WorldTowns.class.getResourceAsStream(FILE));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(WorldTowns::town)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name may contain commas; the last three separate the fields. */
  private static BackgroundPlace town(String line) {
    var parts = List.of(line.split(", ", -1));
    var at = parts.size() - 3;
    return new BackgroundPlace(
        String.join(", ", parts.subList(0, at)),
        parts.get(at),
        new LonLat(Double.parseDouble(parts.get(at + 2)), Double.parseDouble(parts.get(at + 1))),
        0,
        false);
  }
}
