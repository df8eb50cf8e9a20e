package org.silkroadatlas.dataset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.silkroadatlas.geo.TopoGeometry;
import org.silkroadatlas.geo.Topology;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads TopoJSON as used by the base map: quantised, with Polygon, MultiPolygon, LineString,
 * MultiLineString and GeometryCollection, each with its type first. It reads token by token,
 * without a tree, and rejects anything unknown.
 */
final class TopologyReader {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser in;
  private final Map<String, List<TopoGeometry>> objects = new HashMap<>();
  private int[][] arcs = {};
  private double[] scale = {};
  private double[] translate = {};
  private int[] buffer = new int[64];

  private TopologyReader(JsonParser in) {
    this.in = in;
  }

  /**
   * Reads a topology to the end of the stream, and closes it.
   *
   * @throws JacksonException if it is not such a file or cannot be read, with line and column
   * @throws IllegalArgumentException if its arcs and references do not fit together
   */
  static Topology read(InputStream json) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      return new TopologyReader(parser).readTopology();
    }
  }

  private Topology readTopology() {
    in.nextToken();
    expect(JsonToken.START_OBJECT);
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "type" -> expectType("Topology");
        case "objects" -> readObjects();
        case "arcs" -> arcs = list(this::deltas).toArray(int[][]::new);
        case "transform" -> readTransform();
        case "bbox" -> in.skipChildren();
        default -> throw fault("Unknown field \"" + name + "\" of a topology");
      }
    }
    if (in.nextToken() != null) {
      throw fault("There is more after the end of the topology");
    }
    if (scale.length != 2 || translate.length != 2) {
      throw fault("The topology has no transform; only quantised ones are read");
    }
    return Topology.decode(
        arcs, new Topology.Transform(scale[0], scale[1], translate[0], translate[1]), objects);
  }

  private void readObjects() {
    expect(JsonToken.START_OBJECT);
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      List<TopoGeometry> geometries = new ArrayList<>();
      readGeometry(geometries);
      objects.put(name, geometries);
    }
  }

  private void readGeometry(List<TopoGeometry> into) {
    expect(JsonToken.START_OBJECT);
    String type = "";
    String id = "";
    Map<String, String> properties = Map.of();
    int[][][] parts = {};
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "type" -> type = text();
        case "id" -> id = text();
        case "properties" -> properties = properties();
        case "arcs" -> parts = parts(type);
        case "geometries" -> list(() -> geometry(into));
        default -> throw fault("Unknown field \"" + name + "\" of a geometry");
      }
    }
    switch (type) {
      case "Polygon", "MultiPolygon" -> into.add(TopoGeometry.area(id, properties, parts));
      case "LineString", "MultiLineString" ->
          into.add(TopoGeometry.lines(id, properties, parts.length == 0 ? new int[0][] : parts[0]));
      case "GeometryCollection" -> {}
      default -> throw fault("A geometry of type \"" + type + "\" is not read");
    }
  }

  private List<TopoGeometry> geometry(List<TopoGeometry> into) {
    readGeometry(into);
    return into;
  }

  /** Polygon → ring → arcs; the lines of a line geometry are in one part. */
  private int[][][] parts(String type) {
    return switch (type) {
      case "Polygon", "MultiLineString" -> new int[][][] {rings()};
      case "MultiPolygon" -> list(this::rings).toArray(int[][][]::new);
      case "LineString" -> new int[][][] {{references()}};
      default -> throw fault("Arcs of a geometry whose type is \"" + type + "\"");
    };
  }

  private int[][] rings() {
    return list(this::references).toArray(int[][]::new);
  }

  private int[] references() {
    expect(JsonToken.START_ARRAY);
    int n = 0;
    while (in.nextToken() != JsonToken.END_ARRAY) {
      n = append(n);
    }
    return Arrays.copyOf(buffer, n);
  }

  /** The deltas of one arc, two numbers per vertex. */
  private int[] deltas() {
    expect(JsonToken.START_ARRAY);
    int n = 0;
    while (in.nextToken() != JsonToken.END_ARRAY) {
      expect(JsonToken.START_ARRAY);
      in.nextToken();
      n = append(n);
      in.nextToken();
      n = append(n);
      in.nextToken();
      expect(JsonToken.END_ARRAY);
    }
    return Arrays.copyOf(buffer, n);
  }

  private int append(int n) {
    expect(JsonToken.VALUE_NUMBER_INT);
    if (n == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * n);
    }
    buffer[n] = in.getIntValue();
    return n + 1;
  }

  private Map<String, String> properties() {
    expect(JsonToken.START_OBJECT);
    Map<String, String> properties = new HashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      properties.put(name, text());
    }
    return properties;
  }

  private void readTransform() {
    expect(JsonToken.START_OBJECT);
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      double[] pair = list(this::number).stream().mapToDouble(Double::doubleValue).toArray();
      switch (name) {
        case "scale" -> scale = pair;
        case "translate" -> translate = pair;
        default -> throw fault("Unknown field \"" + name + "\" of a transform");
      }
    }
  }

  private double number() {
    if (!in.currentToken().isNumeric()) {
      throw fault("Expected a number");
    }
    return in.getDoubleValue();
  }

  private String text() {
    if (!in.currentToken().isScalarValue()) {
      throw fault("Expected a single value");
    }
    return in.getString();
  }

  private <T> List<T> list(Supplier<T> element) {
    expect(JsonToken.START_ARRAY);
    List<T> elements = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.get());
    }
    return elements;
  }

  private void expectType(String wanted) {
    if (!text().equals(wanted)) {
      throw fault("Expected the type \"" + wanted + "\"");
    }
  }

  private void expect(JsonToken wanted) {
    if (in.currentToken() != wanted) {
      throw fault("Expected " + wanted + ", found " + in.currentToken());
    }
  }

  private StreamReadException fault(String message) {
    return new StreamReadException(in, message);
  }
}
