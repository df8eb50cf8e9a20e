package org.silkroadatlas.geo;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All layers of one band and the label points, after simplification, in a form that is quick to
 * read. Created once, when the program is packaged, so that starting it does not involve reading
 * and simplifying the base map. Immutable.
 */
public final class PreparedBand {
  private final Map<Layer, SimplifiedLayer> layers = new EnumMap<>(Layer.class);

  private final Map<String, LabelPoint> labelPoints = new HashMap<>();

  private PreparedBand() {}

  /** The layers of a band of a base map. */
  static PreparedBand of(BaseMap map, int band) {
    var prepared = new PreparedBand();
    for (Layer layer : Layer.values()) {
      prepared.layers.put(layer, map.layer(layer, band));
    }
    for (Feature country : prepared.layer(Layer.COUNTRIES).features()) {
      map.labelPoint(country.id())
          .ifPresent(point -> prepared.labelPoints.put(country.id(), point));
    }
    return prepared;
  }

  SimplifiedLayer layer(Layer layer) {
    return Objects.requireNonNull(layers.get(layer));
  }

  /** The label points of countries. */
  Map<String, LabelPoint> labelPoints() {
    return labelPoints;
  }

  /** Writes the band for {@link #read}. */
  public void write(DataOutputStream out) throws IOException {
    for (Layer layer : Layer.values()) {
      var features = layer(layer).features();
      out.writeInt(features.size());
      for (Feature feature : features) {
        writeText(out, feature.id());
        writeText(out, feature.name());
        out.writeInt(feature.rank());
        out.writeInt(feature.paths().size());
        for (Path path : feature.paths()) {
          path.write(out);
        }
      }
    }
    out.writeInt(labelPoints.size());
    for (var point : new TreeMap<>(labelPoints).entrySet()) {
      writeText(out, point.getKey());
      out.writeDouble(point.getValue().position().lon());
      out.writeDouble(point.getValue().position().lat());
      out.writeDouble(point.getValue().room());
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws RuntimeException if the content is anything else; it comes with the program
   */
  public static PreparedBand read(ByteBuffer in) {
    var prepared = new PreparedBand();
    for (Layer layer : Layer.values()) {
      prepared.layers.put(layer, new SimplifiedLayer(readFeatures(in)));
    }
    for (int left = in.getInt(); left > 0; left--) {
      prepared.labelPoints.put(
          readText(in), new LabelPoint(new LonLat(in.getDouble(), in.getDouble()), in.getDouble()));
    }
    return prepared;
  }

  private static List<Feature> readFeatures(ByteBuffer in) {
    List<Feature> features = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      String id = readText(in);
      String name = readText(in);
      int rank = in.getInt();
      Path[] paths = new Path[in.getInt()];
      for (int i = 0; i < paths.length; i++) {
        paths[i] = Path.read(in);
      }
      features.add(Feature.of(id, name, rank, List.of(paths)));
    }
    return features;
  }

  static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readText(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
