package org.silkroadatlas.dataset;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.silkroadatlas.geo.BackgroundPlace;
import org.silkroadatlas.geo.BaseMap;
import org.silkroadatlas.geo.LonLat;
import org.silkroadatlas.geo.Topology;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads the base map that comes with the atlas. */
public final class BaseMapReader {
  private static final String FOLDER = "/org/silkroadatlas/data/geo/";
  private static final JsonFactory JSON = new JsonFactory();

  private BaseMapReader() {}

  /** The bundled base map; each of its files is read when first needed. */
  public static BaseMap bundled() {
    return new BaseMap(
        () -> topology("base50.topo.json"),
        () -> topology("base10.topo.json"),
        () -> topology("water10.topo.json"),
        () -> Prepared.places().orElseGet(() -> places(open("places-background.json"))),
        Prepared::band);
  }

  private static Topology topology(String file) {
    return TopologyReader.read(open(file));
  }

  private static InputStream open(String file) {
    InputStream stream = BaseMapReader.class.getResourceAsStream(FOLDER + file);
    if (stream == null) {
      throw new UncheckedIOException(new FileNotFoundException(FOLDER + file));
    }
    return stream;
  }

  /**
   * Reads rows of {@code [name, country, longitude, latitude, rank, capital 0 or 1]} and closes the
   * stream.
   *
   * @throws tools.jackson.core.JacksonException if the content is anything else, with line and
   *     column
   */
  static List<BackgroundPlace> places(InputStream json) {
    List<BackgroundPlace> places = new ArrayList<>();
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
      next(in, JsonToken.START_ARRAY);
      while (in.nextToken() == JsonToken.START_ARRAY) {
        places.add(
            new BackgroundPlace(
                text(in),
                text(in),
                new LonLat(number(in), number(in)),
                (int) number(in),
                number(in) == 1));
        next(in, JsonToken.END_ARRAY);
      }
      if (in.currentToken() != JsonToken.END_ARRAY || in.nextToken() != null) {
        throw new StreamReadException(in, "Expected rows of places and nothing else");
      }
    }
    return List.copyOf(places);
  }

  private static String text(JsonParser in) {
    next(in, JsonToken.VALUE_STRING);
    return in.getString();
  }

  private static double number(JsonParser in) {
    if (!in.nextToken().isNumeric()) {
      throw new StreamReadException(in, "Expected a number");
    }
    return in.getDoubleValue();
  }

  private static void next(JsonParser in, JsonToken wanted) {
    if (in.nextToken() != wanted) {
      throw new StreamReadException(in, "Expected " + wanted + ", found " + in.currentToken());
    }
  }
}
